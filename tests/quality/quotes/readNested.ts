import type { Span } from '../../../common/text/span';

/** A quotation as its marks say it should be found; offsets are UTF-16 units of the text without marks. */
export interface MarkedQuotation extends Span {
  readonly whole: boolean;
  /** It goes on with the quotation before it. */
  readonly continues: boolean;
  /** Name of the speaker, or null for nobody. */
  readonly speaker: string | null;
  readonly by: 'stated' | 'inferred' | null;
}

const opening = /\{(w|f)(\+?) (?:-|([^|{}]{1,60})([!?]))\|/y;

/** Takes the marks out of a text: "{w Ana Ruiz!|“We go,”} Ruiz said." Marks may be nested; throws where one is not closed. */
export function readNested(marked: string): { readonly text: string; readonly quotations: readonly MarkedQuotation[] } {
  const open: Omit<MarkedQuotation, 'end'>[] = [];
  const quotations: MarkedQuotation[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at += 1) {
    opening.lastIndex = at;
    const match = opening.exec(marked);
    if (match !== null) {
      const [all, size, plus, speaker, by] = match;
      open.push({
        ...{ start: text.length, whole: size === 'w', continues: plus === '+', speaker: speaker ?? null },
        by: by === undefined ? null : by === '!' ? 'stated' : 'inferred',
      });
      at += all.length - 1;
    } else if (marked[at] === '}') {
      const last = open.pop();
      if (last === undefined)
        throw new Error(`a mark closes that none opened: ${marked.slice(Math.max(0, at - 40), at)}`);
      quotations.push({ ...last, end: text.length });
    } else text += marked[at] ?? '';
  }
  if (open.length > 0)
    throw new Error(`a mark is not closed: ${text.slice(open[0]?.start, (open[0]?.start ?? 0) + 40)}`);
  return { text, quotations: quotations.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
