import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allAnnotations } from '../../common/annotation/queries';
import { bundled, type Bundle } from './bundle';
import { randomFrom } from './random';
import { sourceNames, sourceText } from './sources';
import type { Act, LogLine } from './writer';

/** Kills in all, and folders that are written to side by side. */
const kills = Number(process.env['COPYDESK_KILLS'] ?? 200);
const lanes = 4;

let programs: Bundle;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  programs = await bundled();
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  programs.dispose();
});

/** Starts the writer and kills it some milliseconds after it has begun; resolves when it is dead. */
function killedAfter(milliseconds: number, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programs.writer, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    running.add(child);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.once('error', reject);
    child.once('close', (_, signal) => {
      running.delete(child);
      if (signal === 'SIGKILL') resolve();
      else reject(new Error('the writer ended by itself'));
    });
  });
}

/** Acts of a log that were acknowledged, and the one that was under way when the writer was killed. */
function actsOf(log: string, round: number): { readonly done: readonly Act[]; readonly open: Act | null } {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LogLine]))
    .filter((line) => line.round === round);
  for (const { failed } of lines) if (failed !== undefined) throw new Error(`the writer gave up: ${failed}`);
  const begun = lines.filter((line) => line.does);
  const acknowledged = new Set(lines.filter((line) => !line.does).map(({ act }) => act));
  const acts = begun.flatMap(({ act, does }) => (does && acknowledged.has(act) ? [does] : []));
  const open = begun.find(({ act }) => !acknowledged.has(act))?.does ?? null;
  return { done: acts, open };
}

/** Annotations by id with the mark that they had last. */
type Marks = ReadonlyMap<string, string>;

function after(marks: Marks, acts: readonly Act[]): Marks {
  const now = new Map(marks);
  for (const { put = {}, removed = [] } of acts) {
    for (const [id, mark] of Object.entries(put)) now.set(id, mark);
    for (const id of removed) now.delete(id);
  }
  return now;
}

/** Kills writers of one folder again and again, and looks after each kill at what is there. */
async function lane(number: number, rounds: number): Promise<number> {
  const folder = join(programs.home, `lane ${number}`);
  const log = join(programs.home, `lane-${number}.log`);
  const random = randomFrom(1000 + number);
  for (const name of sourceNames) {
    for (const place of ['press', 'papers', 'odd names \u00e9\u{1f600}'])
      mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, 'press', name), sourceText(name));
  }
  let marks: Marks = new Map();
  let writes = 0;
  for (let round = 0; round < rounds; round += 1) {
    await killedAfter(20 + random() * 230, [folder, log, String(number * 10_000 + round), String(round)]);
    const { done, open } = existsSync(log) ? actsOf(log, round) : { done: [], open: null };
    writes += done.length;
    marks = await verified(folder, after(marks, done), open, `lane ${number}, round ${round}`);
  }
  return writes;
}

/** Opens the folder anew and compares; gives what is there, from which the next round goes on. */
async function verified(folder: string, expected: Marks, open: Act | null, where: string): Promise<Marks> {
  // A rename of a source and of its sidecar are two: the user, or the next start, finishes what was cut short.
  const [from, to] = open?.renamed ?? [];
  age(folder);
  const { library, failures, broken } = programs.onDisk.openOnDisk(folder, 5);
  await library.load();
  if (from !== undefined && to !== undefined && existsSync(join(folder, to))) await library.renamed(from, to);
  await library.idle();
  expect([...failures, ...broken], where).toEqual([]);
  const there = allAnnotations(library.store);
  const sources = programs.onDisk.sourcesBelow(folder);
  for (const { id, target, linkTo } of there) {
    const ends = [target, ...(linkTo ? [linkTo] : [])];
    for (const { source } of ends) expect(sources, `${where}: an end of ${id}`).toContain(source);
  }
  const marks: Marks = new Map(there.map(({ id, note }) => [id, note ?? '']));
  expect(there.length, `${where}: doubled`).toBe(marks.size);
  const touched = new Set([...Object.keys(open?.put ?? {}), ...(open?.removed ?? [])]);
  const settled = (all: Marks) => new Map([...all].filter(([id]) => !touched.has(id)));
  expect(settled(marks), `${where}: lost or made up`).toEqual(settled(expected));
  for (const id of touched) {
    // What was under way stands as it was or as it was to be, nothing between.
    const allowed = [expected.get(id), after(expected, open ? [open] : []).get(id)];
    expect(allowed, `${where}: ${id}`).toContain(marks.get(id));
  }
  expectSoundFiles(folder, marks.size, where);
  return marks;
}

const sidecars = '.copydesk/annotations';

/** Leftovers of killed writers seem to be as old as the library wants them to be before it deletes them. */
function age(folder: string): void {
  if (!existsSync(join(folder, sidecars))) return;
  const before = new Date(Date.now() - 120_000);
  for (const path of programs.onDisk.filesBelow(join(folder, sidecars)).keys()) {
    if (path.endsWith('.tmp')) utimesSync(join(folder, sidecars, path), before, before);
  }
}

/** On disk every annotation stands once, in a whole file beside the path of a source, and nothing else is left. */
function expectSoundFiles(folder: string, count: number, where: string): void {
  if (!existsSync(join(folder, sidecars))) return;
  const ids: string[] = [];
  for (const [path, text] of programs.onDisk.filesBelow(join(folder, sidecars))) {
    expect(path, where).toMatch(/\.json$/);
    const page = JSON.parse(text) as { readonly items: readonly { readonly id: string }[] };
    ids.push(...page.items.map(({ id }) => id));
    const source = decodeURIComponent(path.slice(0, -'.json'.length));
    expect(existsSync(join(folder, source)), `${where}: ${source} of a sidecar`).toBe(true);
    expect(dirname(path), where).not.toBe('.');
  }
  expect(ids.length, `${where}: items on disk`).toBe(count);
  expect(new Set(ids).size, `${where}: doubled on disk`).toBe(count);
}

test(`${kills} kills in the middle of writing lose and double nothing`, { timeout: 300_000 }, async () => {
  const rounds = Math.ceil(kills / lanes);
  const ended = await Promise.allSettled(Array.from({ length: lanes }, (_, number) => lane(number, rounds)));
  const writes = ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  // Kills must have fallen between writes that were under way, not before the first.
  expect(Math.min(...writes)).toBeGreaterThan(rounds);
});
