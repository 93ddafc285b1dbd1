import { fold, foldKey } from '../text/fold';
import type { Folded } from '../text/fold';
import type { Span } from '../text/span';
import type { Decision } from './model';

/** The first place at or after `from` (a folded offset) where a folded text has the words, as a span of the original. */
function placeOf(folded: Folded, words: string, from = 0): { readonly span: Span; readonly at: number } | null {
  const at = words === '' ? -1 : folded.text.indexOf(words, from);
  if (at < 0) return null;
  const start = folded.offsets[at] ?? 0;
  const last = folded.offsets[at + words.length - 1] ?? start;
  return { span: { start, end: last + 1 }, at };
}

/** The words that a decision is about, and those around them; null where it is about the whole source. */
function wordsOf(decision: Decision): { readonly quote: string; readonly context: string | null } | null {
  if (decision.kind === 'published') {
    return decision.article === null ? null : { quote: decision.article, context: null };
  }
  if (decision.kind === 'stamp') return { quote: decision.quote, context: null };
  if (decision.kind === 'pinned' || decision.kind === 'same' || decision.kind === 'different')
    return { quote: decision.quote, context: decision.context };
  if (decision.kind === 'renamed') return { quote: decision.name, context: null };
  if (decision.kind === 'dismissed' && decision.quote !== null)
    return { quote: decision.quote, context: decision.context };
  return null;
}

/**
 * Where a decision's words stand in its source: with the words around them first, else by themselves. The whole source
 * is its beginning; null where the words are gone.
 * @param text the source's text; the span's offsets are UTF-16 units of it
 */
export function placeOfDecision(text: string, decision: Decision): Span | null {
  const words = wordsOf(decision);
  if (words === null) return { start: 0, end: 0 };
  const folded = fold(text);
  const quote = foldKey(words.quote);
  const around = words.context === null ? null : placeOf(folded, foldKey(words.context));
  return (around && placeOf(folded, quote, around.at)?.span) ?? placeOf(folded, quote)?.span ?? null;
}
