import type { Decision } from '../../common/decisions/model';
import { fieldsOf, stringOf } from './arguments';
import { dayProblem } from './day';

/** A decision that came as plain data; null when it is none. `source` is relative to the workspace folder. */
export function decisionOf(value: unknown): Decision | null {
  const fields = fieldsOf(value);
  const source = stringOf(fields['source']);
  switch (fields['kind']) {
    case 'published': {
      const day = stringOf(fields['value']);
      if (source === undefined || day === undefined || dayProblem(day) !== null) return null;
      return { kind: 'published', source, article: stringOf(fields['article']) ?? null, value: day };
    }
    case 'dateOrder': {
      const { order } = fields;
      return source !== undefined && (order === 'dmy' || order === 'mdy') ? { kind: 'dateOrder', source, order } : null;
    }
    case 'dismissed': {
      const code = stringOf(fields['code']);
      if (code === undefined) return null;
      const quote = stringOf(fields['quote']) ?? null;
      const reason = stringOf(fields['reason']) ?? '';
      return { kind: 'dismissed', code, source: source ?? null, quote, reason };
    }
    default:
      return null;
  }
}
