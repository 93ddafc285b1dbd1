import type { Runner } from 'mocha';

/** What scripts/host/suite.mjs looks for in the suite's output. */
const mark = 'copydesk-test ';

/**
 * Tells of a run: one line for each case, and one when all are done. Both extension hosts report in this form.
 *
 * @param runner a mocha run that has not begun
 * @param write takes one line
 */
export function tellEvents(runner: Runner, write: (line: string) => void): void {
  const tell = (event: object): void => write(mark + JSON.stringify(event));
  runner.on('pass', (test) => tell({ kind: 'case', title: test.fullTitle(), ms: test.duration ?? 0 }));
  runner.on('fail', (test, error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'case', title: test.fullTitle(), error: text });
  });
  // A case that is left out on purpose must be seen: it counts as failed.
  runner.on('pending', (test) => tell({ kind: 'case', title: test.fullTitle(), error: 'the case is switched off' }));
  runner.on('end', () => tell({ kind: 'end' }));
}
