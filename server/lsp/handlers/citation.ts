import { citationAt as citationRequest } from '../../../common/protocol';
import type { Citation, WireRange } from '../../../common/protocol';
import { citationAt } from '../../features/citation';
import { rangeOf, spanOf } from '../convert';
import { serve } from '../serve';
import type { Session } from '../session';

/** copydesk/citationAt: a quote with where it stands. */
export function registerCitation(session: Session): void {
  serve(
    session,
    citationRequest,
    null,
    (params: { readonly uri: string; readonly range: WireRange }): Citation | null => {
      const source = session.source(params);
      const found = source && citationAt(source, spanOf(source.lines, params.range));
      if (source === null || found === null) return null;
      const { span, ...citation } = found;
      const { start, end } = rangeOf(source.lines, span);
      return { ...citation, source: source.name, firstLine: start.line + 1, lastLine: end.line + 1 };
    },
  );
}
