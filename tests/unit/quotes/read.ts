import type { GivenMention, Quotation } from '../../../server/analysis/model';
import { analyse } from '../../../server/analysis/analyse';

const mark = /\[([POL]):([^\]]+)\]/g;
const types = { P: 'person', O: 'organization', L: 'place' } as const;

/** Reads a text whose names are marked: "[P:Ana Ruiz]", O for organizations, L for places. */
export function readQuotes(marked: string): {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly told: readonly string[];
} {
  const mentions: GivenMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(mark)) {
    const [all, type = 'P', name = ''] = match;
    text += marked.slice(at, match.index);
    mentions.push({ start: text.length, end: text.length + name.length, type: types[type as 'P' | 'O' | 'L'] });
    text += name;
    at = match.index + all.length;
  }
  text += marked.slice(at);
  const { quotations, entities } = analyse(text, { assumeNews: true, mentions });
  return {
    text,
    quotations,
    told: quotations.map((q) =>
      toldOf(
        text,
        q,
        entities.map(({ name }) => name),
      ),
    ),
  };
}

/** “words” as "whole words: speaker (stated) < 0": size, words, speaker, and the quotation that it goes on with. */
function toldOf(text: string, q: Quotation, names: readonly string[]): string {
  const speaker = q.speaker === null ? '-' : (names[q.speaker] ?? '?');
  const by = q.speakerBy === 'inferred' ? '?' : '';
  const goesOn = q.continues === null ? '' : ` < ${q.continues}`;
  return `${q.whole ? 'whole' : 'part'} ${text.slice(q.words.start, q.words.end)}: ${speaker}${by}${goesOn}`;
}
