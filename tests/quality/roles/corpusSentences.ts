import { readFileSync } from 'node:fs';
import { sliceOf, type Span } from '../../../common/text/span';
import { characterMap } from '../../../training/corpora';
import { readCorpus } from '../data';
import type { NewsText } from '../newsTexts';
import type { GoldRole, JudgedText } from './article';

type Range = readonly [start: number, end: number];

/** The judged sentences of a document, which follow each other, as `sentences.jsonl` refers to it: no words, offsets in Unicode characters. */
interface SentenceLine {
  /** Path in the data folder, without ending. */
  readonly file: string;
  readonly id: string;
  readonly passage: Range;
  readonly roles: readonly {
    readonly title: Range;
    readonly holder: Range | null;
    /** Normalised titles, where they differ from the title as written. */
    readonly norm?: readonly string[];
    /** Places of the owner's names; null among them where none need be known; left out where any is right. */
    readonly of?: readonly (Range | null)[];
    readonly form: GoldRole['form'];
    readonly q?: GoldRole['qualifier'];
    readonly t?: GoldRole['tells'];
    readonly since?: GoldRole['since'];
    readonly until?: GoldRole['until'];
    readonly opt?: true;
  }[];
  readonly nobody?: readonly Range[];
}

function readRole(line: SentenceLine['roles'][number], text: string, move: (range: Range) => Span): GoldRole {
  const title = move(line.title);
  const holder = line.holder === null ? null : move(line.holder);
  return {
    title,
    holder: holder === null ? null : { ...holder, name: sliceOf(text, holder) },
    normalised: line.norm ?? [sliceOf(text, title)],
    of: line.of?.map((range) => (range === null ? null : sliceOf(text, move(range)))) ?? null,
    form: line.form,
    qualifier: line.q === undefined ? [null] : line.q,
    tells: line.t === undefined ? ['holds'] : line.t,
    since: line.since === undefined ? null : line.since,
    until: line.until === undefined ? null : line.until,
    optional: line.opt === true,
  };
}

/** The documents of the development sets of which sentences are judged; none where the data folder lacks them. */
export function corpusSentences(folder: string, references: string): readonly JudgedText[] {
  const lines = readFileSync(references, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SentenceLine);
  const texts: JudgedText[] = [];
  for (const file of new Set(lines.map((line) => line.file))) {
    for (const document of readCorpus(folder, `${file}.jsonl`) as readonly NewsText[]) {
      const own = lines.filter((line) => line.file === file && line.id === document.id);
      if (own.length === 0) continue;
      const { text } = document;
      const at = characterMap(text);
      const move = ([start, end]: Range): Span => ({ start: at(start), end: at(end) });
      texts.push({
        id: `${file} ${document.id}`,
        text,
        published: document.dct ?? null,
        roles: own.flatMap((line) => line.roles.map((role) => readRole(role, text, move))),
        nobody: own.flatMap((line) => (line.nobody ?? []).map(move)),
        judged: own.map((line) => move(line.passage)),
      });
    }
  }
  return texts;
}
