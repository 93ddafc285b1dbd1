/**
 * Prints one test case.
 *
 * @param {{ title: string, ms?: number, error?: string }} result failed when it has an error
 */
export function printCase({ title, ms = 0, error }) {
  if (error === undefined) console.log(`  ok   ${title} (${ms} ms)`);
  else console.log(`  FAIL ${title}\n       ${error.split('\n').join('\n       ')}`);
}

/**
 * Prints the last line of a run. A run without a single case is a failure: nothing was tested.
 *
 * @param {number} passed
 * @param {number} failed
 * @returns {number} exit code
 */
export function printTotal(passed, failed) {
  if (passed + failed === 0) console.log('no test was run');
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** What the in-host suite's lines on the console begin with; see tests/inhost/events.ts. */
const eventMark = 'copydesk-test ';

/**
 * Prints the cases that a suite told of, and the total. A suite that did not come to its own end, or whose host ended
 * badly without a case that failed, counts as one failure.
 *
 * @param {string[]} lines what the suite printed or wrote; other lines are passed over
 * @param {object} run
 * @param {string} run.ending how the run ended
 * @param {boolean} run.clean whether it ended as a run without failures does
 * @param {string[]} run.log last lines of other output, shown when the suite did not come to its end
 * @returns {number} exit code
 */
export function reportEvents(lines, { ending, clean, log }) {
  let passed = 0;
  let failed = 0;
  let ended = false;
  for (const line of lines) {
    const at = line.indexOf(eventMark);
    if (at < 0) continue;
    const event = JSON.parse(line.slice(at + eventMark.length));
    if (event.kind === 'end') {
      ended = true;
      continue;
    }
    if (event.error === undefined) passed++;
    else failed++;
    printCase(event);
  }
  if (!ended || (!clean && failed === 0)) {
    failed++;
    const why = ended ? 'the host ended badly' : 'the suite did not come to its end';
    printCase({ title: ending, error: [why, ...(ended ? [] : log)].join('\n') });
  }
  return printTotal(passed, failed);
}

const totalLine = /^(\d+) passed, (\d+) failed$/;

/**
 * Reads the total from what a run printed.
 *
 * @param {string} output
 * @returns {{ passed: number, failed: number } | undefined} undefined when its last line is no total
 */
export function readTotal(output) {
  const found = totalLine.exec(output.trimEnd().split('\n').at(-1)?.trim() ?? '');
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : undefined;
}
