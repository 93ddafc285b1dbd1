import type { Citation } from '../../../common/protocol';
import { isoDayName } from '../../../common/text/calendar';
import { escaped } from '../../markdown';

const linesOf = ({ firstLine, lastLine }: Citation): string =>
  firstLine === lastLine ? String(firstLine) : `${firstLine}–${lastLine}`;

const dateOf = ({ published }: Citation): string | null => (published === null ? null : isoDayName(published));

const present = (parts: readonly (string | null)[]): readonly string[] =>
  parts.filter((part): part is string => part !== null && part !== '');

/** “Quote” — outlet, “headline”, date, byline, path:lines. What the source does not state is left out. */
function plain(citation: Citation): string {
  const { quote, outlet, headline, byline, source } = citation;
  const facts = [outlet, headline && `“${headline}”`, dateOf(citation), byline && `by ${byline}`];
  return `“${quote}” — ${present([...facts, `${source}:${linesOf(citation)}`]).join(', ')}`;
}

/** The quote as a block, below it where it stands. */
function markdown(citation: Citation): string {
  const { quote, outlet, headline, byline, source } = citation;
  const words = (text: string | null): string | null => text && escaped(text);
  const facts = [
    words(outlet),
    headline && `*${escaped(headline)}*`,
    dateOf(citation),
    byline && `by ${escaped(byline)}`,
  ];
  return `> ${escaped(quote)}\n>\n> — ${present([...facts, `${escaped(source)}:${linesOf(citation)}`]).join(', ')}`;
}

const placeholder = /\$\{(quote|outlet|headline|date|byline|source|lines)\}/g;

/** A template with its placeholders filled; what the source does not state becomes nothing. */
function filled(citation: Citation, template: string): string {
  const { quote, outlet, headline, published, byline, source } = citation;
  const values: Readonly<Record<string, string | null>> = {
    ...{ quote, outlet, headline, byline, source },
    ...{ date: published, lines: linesOf(citation) },
  };
  return template.replace(placeholder, (_, name: string) => values[name] ?? '').replaceAll('\\n', '\n');
}

/**
 * The text of a citation.
 * @param format `plain`, `markdown`, or a template that holds `${quote}`; anything else counts as `plain`
 */
export function citationText(citation: Citation, format: string): string {
  if (format === 'markdown') return markdown(citation);
  return format.includes('${quote}') ? filled(citation, format) : plain(citation);
}
