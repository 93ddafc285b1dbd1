import { foldKey } from '../../common/text/fold';
import { overlaps, sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Analysis, GivenMention, Quotation } from '../../server/analysis/model';
import { agencyTexts } from './quotes/agencyTexts';
import { oddTexts } from './quotes/oddTexts';
import { paperTexts } from './quotes/paperTexts';
import { readNested } from './quotes/readNested';
import type { MarkedQuotation } from './quotes/readNested';
import { analyse } from '../support/analyse';
import { addCounts, harmonic, noCounts, show } from './scores';
import type { Counts } from './scores';

/** Right answers of all. */
interface Share {
  right: number;
  all: number;
}
const noShare = (): Share => ({ right: 0, all: 0 });
export const partOf = ({ right, all }: Share): number => (100 * right) / (all || 1);
const percent = ({ right, all }: Share): string => `${((100 * right) / (all || 1)).toFixed(1)} (${right} of ${all})`;
const add = (share: Share, right: boolean): void => {
  share.all += 1;
  share.right += right ? 1 : 0;
};

/** Whether a quotation's speaker is the one of this name: by the entity's names, or the words that stand for it. */
function isSpeaker(analysis: Analysis, { speaker }: Quotation, name: string): boolean {
  const entity = speaker === null ? undefined : analysis.entities[speaker];
  return entity !== undefined && [entity.name, ...entity.aliases].some((form) => foldKey(form) === foldKey(name));
}

const nameOf = (analysis: Analysis, { speaker, speakerBy }: Quotation): string =>
  speaker === null ? 'nobody' : `${analysis.entities[speaker]?.name ?? ''} (${speakerBy ?? ''})`;

type Marked = ReturnType<typeof readNested>;

/** The mentions that are found in a text, and with them the names of its speakers where they were not. */
function namesOf({ text, quotations }: Marked): readonly GivenMention[] {
  const found: GivenMention[] = analyse(text, { assumeNews: true }).mentions.map(({ start, end, type }) => ({
    start,
    end,
    type,
  }));
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
  for (const speaker of speakers) {
    for (const form of [speaker, speaker.split(' ').at(-1) ?? '']) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
        const span = { start, end: start + form.length };
        const isWord = !/\p{L}/u.test(text.charAt(span.start - 1) + text.charAt(span.end));
        if (isWord && !found.some((known) => overlaps(known, span))) found.push({ ...span, type: 'person' });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** What the quotations of all texts come to. */
export interface QuoteFigures {
  readonly spans: Counts;
  readonly speakers: Counts;
  readonly stated: Share;
  readonly inferred: Share;
  readonly nobody: Share;
  readonly whole: Share;
  readonly joined: Share;
  readonly errors: readonly string[];
}

export const quoteTexts: readonly Marked[] = [...agencyTexts, ...paperTexts, ...oddTexts].map(readNested);

/** Compares one text's quotations with its marks, and adds to the figures. */
function compare(
  { text, quotations }: Marked,
  analysis: Analysis,
  figures: QuoteFigures & { readonly errors: string[] },
): void {
  const { spans, speakers, stated, inferred, nobody, whole, joined, errors } = figures;
  const found = analysis.quotations;
  const same = (gold: MarkedQuotation): Quotation | undefined =>
    found.find(({ start, end }) => start === gold.start && end === gold.end);
  const say = (what: string, span: Span): void => {
    const behind = JSON.stringify(text.slice(span.end, span.end + 40));
    errors.push(`  ${what}: ${JSON.stringify(sliceOf(text, span))} \u2026${behind}`);
  };
  const missed = quotations.filter((gold) => same(gold) === undefined);
  addCounts(spans, { right: quotations.length - missed.length, found: found.length, gold: quotations.length });
  speakers.found += found.filter((one) => one.speaker !== null).length;
  speakers.gold += quotations.filter((gold) => gold.speaker !== null).length;
  for (const gold of missed) say('missed', gold);
  for (const one of found) if (!quotations.some((gold) => same(gold) === one)) say('none', one);
  for (const gold of quotations) {
    const one = same(gold);
    if (one === undefined) continue;
    const right = gold.speaker === null ? one.speaker === null : isSpeaker(analysis, one, gold.speaker);
    add(gold.by === 'stated' ? stated : gold.by === 'inferred' ? inferred : nobody, right);
    if (right && gold.speaker !== null) speakers.right += 1;
    if (!right) say(`said by ${gold.speaker ?? 'nobody'}, not ${nameOf(analysis, one)}`, one);
    add(whole, one.whole === gold.whole);
    if (one.whole !== gold.whole) say(gold.whole ? 'is whole' : 'is a fragment', one);
    add(joined, (one.continues !== null) === gold.continues);
    if ((one.continues !== null) !== gold.continues) say(gold.continues ? 'goes on' : 'does not go on', one);
  }
}

/** Scores all texts; `read` makes the analysis of one. */
function score(read: (marked: Marked) => Analysis): QuoteFigures {
  const figures = {
    ...{ spans: noCounts(), speakers: noCounts(), errors: [] as string[] },
    ...{ stated: noShare(), inferred: noShare(), nobody: noShare(), whole: noShare(), joined: noShare() },
  };
  for (const marked of quoteTexts) compare(marked, read(marked), figures);
  return figures;
}

/** The figures with the names that are found, or with the speakers' names given, which measures this stage alone. */
export const scoreQuotes = (names: 'found' | 'given'): QuoteFigures =>
  score((marked) =>
    analyse(marked.text, { assumeNews: true, ...(names === 'given' ? { mentions: namesOf(marked) } : {}) }),
  );

/** F1 in percent. */
export const f1 = ({ right, found, gold }: Counts): number => 100 * harmonic(right / (found || 1), right / (gold || 1));

/** `quality -- quotes [--errors]`: quotations of texts written for it, judged by hand: spans, speakers, whole or not, joins. */
export function quotes(_folder: string, args: readonly string[]): void {
  for (const names of ['found', 'given'] as const) {
    const { spans, speakers, stated, inferred, nobody, whole, joined, errors } = scoreQuotes(names);
    console.log(`quotes, names ${names}: ${quoteTexts.length} texts, ${spans.gold} quotations`);
    console.log(`  spans     ${show(spans)}`);
    console.log(`  speakers  ${show(speakers)}`);
    console.log(
      `  right speaker where the words name one ${percent(stated)}, where one is inferred ${percent(inferred)}`,
    );
    console.log(`  nobody where nobody is named ${percent(nobody)}`);
    console.log(`  whole or fragment ${percent(whole)}, parts joined ${percent(joined)}`);
    if (args.includes('--errors')) for (const line of errors) console.log(line);
  }
}
