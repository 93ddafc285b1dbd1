import { counted } from '../../../common/text/counted';
import { shortened } from '../../../common/text/shortened';
import type { PassageStep, Width } from './passageSpan';

/** What a passage is called while it is chosen. */
const kindWords: Readonly<Record<PassageStep['kind'], readonly [one: string, many: string]>> = {
  selection: ['selection', 'selections'],
  name: ['name', 'names'],
  time: ['date', 'dates'],
  sentence: ['sentence', 'sentences'],
  quotation: ['quotation', 'quotations'],
  paragraph: ['paragraph', 'paragraphs'],
  section: ['section', 'sections'],
  article: ['article', 'articles'],
  source: ['whole source', 'whole sources'],
};

/** What passages are, in a few words. */
export function passageLabel(text: string, { spans, kind }: Width): string {
  const [first] = spans;
  const [one, many] = kind === null ? ['passage', 'passages'] : kindWords[kind];
  if (spans.length !== 1 || !first) return counted(spans.length, one, many);
  return `${one} “${shortened(text.slice(first.start, first.end), 50)}”`;
}
