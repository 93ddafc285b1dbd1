import { answerOf, decisionFrom, kinds } from '../../../common/decisions/kinds';
import type { Decision } from '../../../common/decisions/model';
import { fieldsOf, stringOf } from '../arguments';

/** A decision that came as plain data; null when it is none. `source` is relative to the workspace folder. */
export function decisionOf(value: unknown): Decision | null {
  const fields = fieldsOf(value);
  const kind = kinds.find((one) => one === fields['kind']);
  if (kind === undefined) return null;
  const read = decisionFrom(kind, (name) => stringOf(fields[name === kind ? answerOf(kind) : name]) ?? null);
  return 'problem' in read ? null : read;
}
