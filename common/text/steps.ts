/** How far work is: so many pieces of so many. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Work in small pieces, so that who does it can do other things between them, show how far it is, and leave off. */
export type Steps<T> = Generator<Step, T, void>;

/** Does work in one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
