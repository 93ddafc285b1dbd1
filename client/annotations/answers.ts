/** Times that a window says again what it has to say, when another one keeps writing something else. */
const most = 2;

/**
 * Counts how often a window has answered another one about a file since its own last change. Two windows that each hold
 * that the other one overwrote them by mistake would go on for ever; who has answered often enough gives way, for the
 * other one has seen what there is to say.
 */
export interface Answers {
  /** The file was read: what is to be written now is what was, but for what came from the file. */
  read(source: string, before: number, after: number): void;
  /** A revision was written. */
  wrote(source: string, revision: number): void;
  /** Whether a revision is nothing but one more answer. */
  areSpent(source: string, revision: number): boolean;
  /** The file is known to hold what was written. */
  settled(source: string): void;
}

/** Nothing answered yet. Revisions are those of a sidecar's content in the store. */
export function createAnswers(): Answers {
  const given = new Map<string, { readonly revision: number; readonly count: number }>();
  return {
    read(source, before, after) {
      const answer = given.get(source);
      if (answer?.revision === before) given.set(source, { ...answer, revision: after });
    },
    wrote(source, revision) {
      const answer = given.get(source);
      given.set(source, { revision, count: answer?.revision === revision ? answer.count + 1 : 0 });
    },
    areSpent(source, revision) {
      const answer = given.get(source);
      return answer?.revision === revision && answer.count >= most;
    },
    settled: (source) => void given.delete(source),
  };
}
