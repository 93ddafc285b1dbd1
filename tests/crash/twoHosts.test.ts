import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnnotation } from '../../common/annotation/create';
import { adding } from '../../common/annotation/edits';
import { allAnnotations } from '../../common/annotation/queries';
import { targetIn } from '../support/passages';
import { bundled, type Bundle } from './bundle';
import type { Done, Held } from './host';
import { sourceText } from './sources';

const acts = 40;
const sources = ['one.txt', 'two.txt', 'three.txt'];

let programs: Bundle;
const running = new Set<() => void>();

beforeAll(async () => {
  programs = await bundled();
});
afterAll(() => {
  for (const kill of running) kill();
  programs.dispose();
});

/** A host on a folder, as a process of its own. */
function startHost(folder: string, name: string, seed: number) {
  const child = spawn(process.execPath, [programs.host, folder, name, String(seed), String(acts)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  running.add(kill);
  child.once('close', () => running.delete(kill));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => {
    const line = await lines.next();
    if (line.done) throw new Error(`the host ${name} ended`);
    return JSON.parse(line.value) as T;
  };
  const ask = <T>(word: string): Promise<T> => {
    child.stdin.write(`${word}\n`);
    return next<T>();
  };
  return { ready: () => next<string>(), ask };
}

test.each([1, 2, 3])('two hosts that write one folder at once lose and double nothing (%i)', async (seed) => {
  const folder = join(programs.home, `hosts ${seed}`);
  mkdirSync(folder);
  for (const source of sources) writeFileSync(join(folder, source), sourceText(source));
  const first = programs.onDisk.openOnDisk(folder, 5);
  const shared = sources.slice(0, 2).map((source) =>
    createAnnotation({
      ...{ id: `urn:uuid:shared-${source}`, motivation: 'tagging', tags: ['shared'], created: '2025-01-01T00:00:00Z' },
      target: targetIn(source, sourceText(source), sourceText(source).slice(0, 10)),
    }),
  );
  await first.library.apply(shared.map(adding));
  await first.library.idle();

  const hosts = ['a', 'b'].map((name, at) => startHost(folder, name, seed * 10 + at));
  const both = <T>(word: string): Promise<readonly T[]> => Promise.all(hosts.map(({ ask }) => ask<T>(word)));
  await Promise.all(hosts.map(({ ready }) => ready()));
  const done = await both<Done>('go');
  // What one wrote last the other is still told of.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await both('rest');
  const held = await both<Held>('end');

  expect(done.flatMap(({ failures }) => failures)).toEqual([]);
  const last = programs.onDisk.openOnDisk(folder, 5);
  await last.library.load();
  const onDisk = allAnnotations(last.library.store);
  const kept = [...done.flatMap((one) => one.kept), ...shared.map(({ id }) => id)];
  expect(onDisk.map(({ id }) => id).toSorted()).toEqual(kept.toSorted());
  for (const [id, tag] of done.flatMap(({ tagged }) => tagged))
    expect(onDisk.find((one) => one.id === id)?.tags).toContain(tag);
  expect(
    done.reduce((sum, { kept: some, removed, tagged }) => sum + some.length + 2 * removed.length + tagged.length, 0),
  ).toBe(2 * acts);
  const disk: Held = Object.fromEntries(onDisk.map(({ id, tags }) => [id, tags]));
  for (const one of held) expect(one).toEqual(disk);
  expect([last.failures, last.broken]).toEqual([[], []]);
});
