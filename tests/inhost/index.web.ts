import 'mocha/mocha.js';
import { defineSuites } from './suites';
import { tellEvents } from './events';

/** Mocha's reporters for browsers write into a document; the events below are the report. */
function silent(): void {}

/** Entry point of the suite in the web worker extension host: mocha's browser build, without a document. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const { copydeskTestGrep: grep } = globalThis as { copydeskTestGrep?: string };
    const reporter = silent as unknown as Mocha.ReporterConstructor;
    mocha.setup({ ui: 'tdd', timeout: 30_000, reporter, ...(grep === undefined ? {} : { grep }) });
    defineSuites();
    const runner = mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} cases failed`));
    });
    tellEvents(runner, (line) => console.log(line));
  });
}
