import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder, readJsonLines } from '../../training/corpora';
import { annotations } from './annotations';
import { anchors } from './anchors';
import { datesThroughput, type DatedPage } from './datesThroughput';
import { firstHover } from './firstHover';
import { growth } from './growth';
import { interchange } from './interchange';
import { memory, memoryFlag, printMemory } from './memory';
import { relink } from './relink';
import { modelLoad } from './modelLoad';
import { throughput } from './throughput';

const textsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .toSorted()
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : [];

/** Texts of the names corpus where it is at hand (`--data DIR` or COPYDESK_DATA), else the project's own sources. */
function benchTexts(args: readonly string[]): readonly string[] {
  const folder = corporaFolder(args);
  const rows = folder === undefined ? null : readJsonLines(folder, 'names/ewnw_dev.jsonl');
  if (rows === null) return [...textsIn('seeds'), ...textsIn('tests/cases/sources')];
  return rows.map((row) => (row as { readonly text: string }).text);
}

/** The pages sets where they are at hand, each with its day of publication, else the project's own sources. */
function benchPages(args: readonly string[]): readonly DatedPage[] {
  const folder = corporaFolder(args);
  const day = '2024-01-15';
  const rows =
    folder === undefined
      ? []
      : ['body_dev', 'published_dev'].flatMap((name) => readJsonLines(folder, `pages/${name}.jsonl`) ?? []);
  if (rows.length === 0) return benchTexts([]).map((text) => ({ text, published: day }));
  return (rows as readonly { readonly text: string; readonly published?: string }[]).map((row) => ({
    text: row.text,
    published: row.published ?? day,
  }));
}

/**
 * `npm run bench [-- anchors] [--data DIR]`: throughput beside rivals, of all and of the dates alone, one article, the model's load and
 * memory, time to the first hover, linking again, the growth gate, and what it costs to find annotations again.
 */
async function main(): Promise<number> {
  const seeds = textsIn('seeds');
  const args = process.argv.slice(2);
  const paragraphs = seeds.flatMap((text) => text.split('\n')).filter((line) => line.length > 120 && line.length < 600);
  if (args.includes('anchors')) return anchors(paragraphs) ? 0 : 1;
  if (args.includes('annotations')) return (await annotations(paragraphs)) ? 0 : 1;
  if (args.includes('interchange')) return interchange(paragraphs) ? 0 : 1;
  if (args.includes(memoryFlag)) {
    printMemory(benchTexts(args));
    return 0;
  }
  const dates = datesThroughput(benchPages(args));
  const all = throughput(benchTexts(args));
  const loads = modelLoad();
  const light = memory(args);
  await firstHover();
  const relinks = relink();
  const opens = await annotations(paragraphs);
  const comesAndGoes = interchange(paragraphs);
  return [growth(paragraphs), dates, all, loads, light, relinks, anchors(paragraphs), opens, comesAndGoes].every(
    Boolean,
  )
    ? 0
    : 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
