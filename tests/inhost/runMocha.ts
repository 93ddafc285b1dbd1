import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { tellEvents } from './events';

/** Runs suites in the Node extension host; rejects where a case failed. */
export function runMocha(defineSuites: () => void): Promise<void> {
  const grep = process.env['COPYDESK_TEST_GREP'];
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, ...(grep === undefined ? {} : { grep }) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  defineSuites();
  const file = process.env['COPYDESK_TEST_EVENTS'];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} cases failed`));
    });
    tellEvents(runner, (line) => {
      if (file === undefined) console.log(line);
      else appendFileSync(file, `${line}\n`);
    });
  });
}
