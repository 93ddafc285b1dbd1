/** What the detection of news knows of one document, apart from its text. */
export interface Seen {
  readonly language: string;
  /** The document is a source at all: a file of the workspace, an untitled document. */
  readonly candidate: boolean;
  /** The detection made this very document news since it was opened. */
  readonly madeNews: boolean;
  /** The user once set the document with this uri back to plain text. */
  readonly refused: boolean;
  /** The setting `copydesk.detectNews`. */
  readonly enabled: boolean;
}

/**
 * What to do about a document that was opened or changed its language:
 * - `classify`: ask the server whether it is news;
 * - `refuse`: the user turned our choice down, remember that;
 * - `accept`: the user chose News where it had been turned down, forget that;
 * - `nothing`.
 */
export type Step = 'classify' | 'refuse' | 'accept' | 'nothing';

/** Decides about one document. A changed language shows as a plain-text document that was news a moment ago. */
export function nextStep(seen: Seen): Step {
  if (seen.language === 'news') return seen.refused ? 'accept' : 'nothing';
  if (seen.language !== 'plaintext' || !seen.candidate) return 'nothing';
  if (seen.madeNews) return 'refuse';
  return seen.enabled && !seen.refused ? 'classify' : 'nothing';
}

/** UTF-16 units of a document that are sent to be classified: the start of a page tells what it is. */
export const classifiedLength = 100_000;

/** Uris remembered at most; the oldest go first. */
const remembered = 500;

/** The list of refused uris with one more, without duplicates. */
export const withRefusal = (refused: readonly string[], uri: string): readonly string[] =>
  [...refused.filter((other) => other !== uri), uri].slice(-remembered);
