import { NotWritten } from '../annotations/notWritten';
import { createQueue } from '../files/queue';
import { createSignal, type Ending } from '../files/signal';

/** Something that Copydesk did and that can be taken back and done again. */
export interface Step {
  /** What was done, in words: "Tagged 3 passages as claim". */
  readonly title: string;
  /**
   * Both reject with a message for people where it cannot be done; the step is forgotten then. Where it is done and could
   * not be written they reject with `NotWritten`.
   */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Why what was done is in memory alone, where it could not be written. */
  readonly unwritten?: Error;
}

/** Steps that are remembered at most. */
const most = 100;

/** What this window did to annotations, codebooks and decisions, in order: one undo stack for all of them. */
export interface History {
  /**
   * Does work that ends in a step; settles as the work does. Undo and Redo that are asked for meanwhile wait for it: they
   * are about what was begun last.
   */
  making<T>(work: () => Promise<T>): Promise<T>;
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
  /** Whether there is something to take back or to do again, or will be in a moment. */
  readonly can: { readonly undo: boolean; readonly redo: boolean };
  readonly onChange: (listener: () => void) => Ending;
}

/** An empty history. */
export function createHistory(): History {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  let takingBack = false;
  /** Work whose step is still to come. */
  const pending = new Set<Promise<unknown>>();
  const queue = createQueue();
  const changed = createSignal<void>();
  const tell = (): void => changed.fire();

  /** One after the other: two that run at once would each find annotations as the other has them half changed. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    queue.run('steps', async () => {
      while (pending.size > 0) await Promise.allSettled(pending);
      return work();
    });

  /** Takes a step back or does it again; `count` is called where that is done, written or not. */
  async function carryOut(work: () => Promise<void>, count: () => void): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof NotWritten) count();
      throw error;
    }
    count();
  }

  async function takeBack(step: Step): Promise<void> {
    if (!done.includes(step)) return;
    done = done.filter((one) => one !== step);
    takingBack = true;
    tell();
    const before = undone;
    try {
      await carryOut(step.undo, () => {
        // What was done meanwhile is newer: this step cannot be done again on top of it.
        if (undone === before) undone = [...undone, step];
      });
    } finally {
      takingBack = false;
      tell();
    }
  }

  function push(step: Step): void {
    done = [...done.slice(1 - most), step];
    undone = [];
    tell();
  }

  return {
    async making(work) {
      const made = work();
      pending.add(made);
      tell();
      try {
        return await made;
      } finally {
        pending.delete(made);
        tell();
      }
    },
    push,
    goOn(before, step) {
      if (before !== null && done.at(-1) === before) done = done.slice(0, -1);
      push(step);
    },
    undo: () =>
      inTurn(async () => {
        const step = done.at(-1) ?? null;
        if (step) await takeBack(step);
        return step;
      }),
    redo: () =>
      inTurn(async () => {
        const step = undone.at(-1) ?? null;
        if (!step) return null;
        undone = undone.slice(0, -1);
        tell();
        try {
          await carryOut(step.redo, () => (done = [...done.slice(1 - most), step]));
        } finally {
          tell();
        }
        return step;
      }),
    takeBack: (step) => inTurn(() => takeBack(step)),
    get next() {
      return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
    },
    get can() {
      return { undo: done.length + pending.size > 0, redo: undone.length > 0 || takingBack };
    },
    onChange: changed.listen,
  };
}
