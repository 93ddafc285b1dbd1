import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { quotedWords } from '../analysis/quotes/comparable';
import type { Analysis, Quotation } from '../analysis/model';
import { runKeys } from './alike';
import type { Place, QuoteFact } from './model';

/** Words that a quotation must have; longest text that is kept, in UTF-16 units; runs of words that it is found by. */
const sizes = { fewestWords: 8, kept: 1200, run: 3, keys: 6 } as const;

/** The parts of a split quotation, by the index of its first. */
function joined(quotations: readonly Quotation[]): ReadonlyMap<number, readonly Quotation[]> {
  const first: number[] = [];
  const parts = new Map<number, Quotation[]>();
  quotations.forEach((quotation, at) => {
    const from = quotation.continues === null ? at : (first[quotation.continues] ?? at);
    first[at] = from;
    const known = parts.get(from);
    if (known === undefined) parts.set(from, [quotation]);
    else known.push(quotation);
  });
  return parts;
}

/** The quotations of one source that have a speaker and words enough to be known again, in text order; split ones as one. */
export function quoteFacts(text: string, analysis: Analysis, placeOf: (span: Span) => Place): readonly QuoteFact[] {
  const { quotations, entities } = analysis;
  return [...joined(quotations).values()].flatMap((parts): readonly QuoteFact[] => {
    const [first] = parts;
    const last = parts.at(-1);
    const entity = entities[first?.speaker ?? -1];
    const speaker = entity?.id;
    const isNamed = entity?.type === 'person' && first?.speakerBy === 'stated';
    if (first === undefined || last === undefined || speaker === undefined) return [];
    const words = parts
      .map((part) => sliceOf(text, part.words))
      .join(' ')
      .slice(0, sizes.kept);
    const forms = quotedWords(words).map(({ form }) => form);
    if (forms.length < sizes.fewestWords) return [];
    return [
      {
        ...placeOf({ start: first.start, end: last.end }),
        ...{ speaker, isNamed, words, keys: runKeys(forms, sizes.run, sizes.keys), article: first.article },
      },
    ];
  });
}
