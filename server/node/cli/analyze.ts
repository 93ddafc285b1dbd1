import { basename } from 'node:path';
import { dayView } from '../../features/dateView';
import { readSource } from '../../features/source';
import type { AnalyseOptions } from '../../analysis/model';
import { createRunIds } from '../../index/runIds';
import type { RunIds } from '../../index/runIds';
import { summarise } from '../../index/summarise';
import { readTextFile } from '../files';
import { answerLines, readObject } from './answerLines';
import { models } from './models';
import { note, write } from './output';
import { readMentions } from './readMentions';
import { wireAnalysis } from './wire';

/** Files larger than this are refused: no source is that long. */
const maxBytes = 256 * 1024 * 1024;

interface Job {
  readonly id: unknown;
  readonly text: string;
  readonly options: AnalyseOptions;
}

/** The day that a line of input gives as the publication's; throws an error with a plain message when it is none. */
function readPublished(published: unknown): string {
  if (typeof published !== 'string' || dayView(published) === null)
    throw new Error('"published" is no date of the form YYYY-MM-DD');
  return published.slice(0, 10);
}

/** Reads one line of input; throws an error with a plain message when it is none. */
function readJob(line: string): Job {
  const { id = null, text, published = null, mentions = null } = readObject(line);
  if (typeof text !== 'string') throw new Error('"text" is missing or no string');
  const options = {
    ...(published === null ? {} : { published: readPublished(published) }),
    ...(mentions === null ? {} : { mentions: readMentions(mentions, text.length) }),
  };
  return { id, text, options };
}

/** Whatever is handed to `analyze` is news by definition. `run` is null where each text stands for itself. */
async function analyzed({ id, text, options }: Job, name: string, run: RunIds | null): Promise<string> {
  // Who hands on the names needs no model to find them.
  if (options.mentions === undefined) await models.ready();
  const model = models.current();
  const all = { ...options, ...(model === null ? {} : { model }), assumeNews: true };
  const source = readSource('', name, text, [], all);
  const ids = run?.idsOf(summarise(name, text, source.analysis));
  return JSON.stringify(wireAnalysis(id, source, (entity) => ids?.get(entity) ?? entity));
}

/**
 * `copydesk analyze --jsonl`: one line out for each line in, in order; a bad line gives its error and the rest goes on.
 * @param alone ids of entities mean nothing from line to line
 */
export async function analyzeLines(input: AsyncIterable<Uint8Array>, alone: boolean): Promise<number> {
  const ids = alone ? null : createRunIds();
  await answerLines(input, (words, line) => {
    const job = readJob(words);
    return analyzed(job, typeof job.id === 'string' ? job.id : `line ${line}`, ids);
  });
  return 0;
}

/** `copydesk analyze FILE…`: one line out for each file; `id` is the path as given. `alone` as for lines. */
export async function analyzeFiles(files: readonly string[], alone: boolean): Promise<number> {
  const ids = alone ? null : createRunIds();
  let code = 0;
  for (const file of files) {
    const text = await readTextFile(file, maxBytes);
    if (text === null) {
      note(`${file}: missing, or no text file`);
      code = 2;
    } else await write(`${await analyzed({ id: file, text, options: {} }, basename(file), ids)}\n`);
  }
  return code;
}
