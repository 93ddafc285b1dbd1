import { createSignal, type Ending } from '../files/signal';

/** Something that Copydesk did and that can be taken back and done again. */
export interface Step {
  /** What was done, in words: "Tagged 3 passages as claim". */
  readonly title: string;
  /** Both reject with a message for people where it cannot be done; the step is forgotten then. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Steps that are remembered at most. */
const most = 100;

/** What this window did to annotations, codebooks and decisions, in order: one undo stack for all of them. */
export interface History {
  /** Remembers a step that was just done; what had been taken back can then not be done again. */
  push(step: Step): void;
  /** Puts a step in the place of the one before it, which it goes on with; without that one on top it is one more. */
  goOn(before: Step | null, step: Step): void;
  /** Takes the last step back; gives it, or null when there is none. */
  undo(): Promise<Step | null>;
  /** Does the step again that was taken back last. */
  redo(): Promise<Step | null>;
  /** Takes one step back wherever it stands, if it was not taken back already. */
  takeBack(step: Step): Promise<void>;
  readonly next: { readonly undo: Step | null; readonly redo: Step | null };
  readonly onChange: (listener: () => void) => Ending;
}

/** An empty history. */
export function createHistory(): History {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  const changed = createSignal<void>();
  const tell = (): void => changed.fire();

  async function takeBack(step: Step): Promise<void> {
    if (!done.includes(step)) return;
    done = done.filter((one) => one !== step);
    tell();
    await step.undo();
    undone = [...undone, step];
    tell();
  }

  function push(step: Step): void {
    done = [...done.slice(1 - most), step];
    undone = [];
    tell();
  }

  return {
    push,
    goOn(before, step) {
      if (before !== null && done.at(-1) === before) done = done.slice(0, -1);
      push(step);
    },
    async undo() {
      const step = done.at(-1) ?? null;
      if (step) await takeBack(step);
      return step;
    },
    async redo() {
      const step = undone.at(-1) ?? null;
      if (!step) return null;
      undone = undone.slice(0, -1);
      tell();
      await step.redo();
      done = [...done, step];
      tell();
      return step;
    },
    takeBack,
    get next() {
      return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
    },
    onChange: changed.listen,
  };
}
