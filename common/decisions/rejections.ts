import { fold, foldKey } from '../text/fold';
import { lazily } from '../text/lazily';
import { sameContext } from './context';
import type { Decision } from './model';

/** That a proposed tag is not wanted at a passage; also what a proposal would be rejected by. */
export type Rejection = Extract<Decision, { readonly kind: 'rejected' }>;

const isRejection = (decision: Decision): decision is Rejection => decision.kind === 'rejected';

/**
 * Tells which proposals of one source the user rejected: by their words, and only where these stand more than once in the
 * source by the words around too. For words that stand once are no others, whatever is written beside them.
 * @param text the source's text; null where it is not at hand: the words around must then be the same
 */
export function rejectedBy(decisions: readonly Decision[], text: string | null): (proposal: Rejection) => boolean {
  const rejections = decisions.filter(isRejection);
  const folded = lazily(() => (text === null ? '' : fold(text).text));
  function standsOnce(words: string): boolean {
    const first = folded().indexOf(words);
    return first >= 0 && folded().lastIndexOf(words) === first;
  }
  return ({ source, tag, quote, context }) => {
    const words = foldKey(quote);
    const ofSameWords = rejections.filter(
      (one) => one.source === source && one.tag === tag && foldKey(one.quote) === words,
    );
    if (ofSameWords.length === 0) return false;
    return ofSameWords.some((one) => sameContext(one.context, context)) || standsOnce(words);
  };
}
