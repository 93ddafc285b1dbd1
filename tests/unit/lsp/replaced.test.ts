import { CancellationTokenSource } from 'vscode-languageserver';
import { expect, test, vi } from 'vitest';
import { createReplaced } from '../../../server/lsp/replaced';

/** Work whose runs are ended one by one, and a clock that is put forward by hand. */
function working() {
  const ends: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  const alarms: (() => void)[] = [];
  const stopped = vi.fn();
  const later = (_: number, callback: () => void) => {
    alarms.push(callback);
    return stopped;
  };
  const work = () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
  const replaced = createReplaced({ later }, work);
  const token = new CancellationTokenSource();
  const begin = (): void => void replaced.run().catch(() => undefined);
  let isEnded = false;
  const ask = (): void => void replaced.ended(10, token.token).then(() => (isEnded = true));
  const settled = async (): Promise<boolean> => {
    await new Promise((wake) => setTimeout(wake, 0));
    return isEnded;
  };
  return { begin, ask, settled, ends, alarms, token, stopped };
}

test('who asks waits for the work that was begun last, and no more than that', async () => {
  const { begin, ask, settled, ends, stopped } = working();
  begin();
  ask();
  begin();
  ends[0]?.resolve();
  expect(await settled()).toBe(false);
  ends[1]?.reject(new Error('no such folder'));
  expect(await settled()).toBe(true);
  expect(stopped).toHaveBeenCalledTimes(1);
});

test('who asks before anything is begun, has waited long enough or gives up waits no longer', async () => {
  const idle = working();
  idle.ask();
  expect(await idle.settled()).toBe(true);
  const [patient, cancelled] = [working(), working()];
  for (const one of [patient, cancelled]) {
    one.begin();
    one.ask();
    expect(await one.settled()).toBe(false);
  }
  patient.alarms[0]?.();
  cancelled.token.cancel();
  expect([await patient.settled(), await cancelled.settled()]).toEqual([true, true]);
});
