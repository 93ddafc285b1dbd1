import { carry } from '../../../common/anchor/carry';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import { isCopy, isTrue, placesNow, truthOf, type Truth } from './oracle';
import { byPosition, byQuote, type Answer } from './rivals';
import { anchorTexts } from './texts';
import { drawTrial } from './trial';

/** The rivals answer for each how-manieth text. */
const rivalEvery = 5;

/** How one way of anchoring has done. */
interface Tally {
  pairs: number;
  wrong: number;
  /** Of the wrong ones, those that stand on a copy which the edits made. */
  copies: number;
  readonly fates: Record<Truth['fate'], { all: number; recovered: number; found: number }>;
}

const noTally = (): Tally => {
  const none = () => ({ all: 0, recovered: 0, found: 0 });
  return {
    pairs: 0,
    wrong: 0,
    copies: 0,
    fates: { intact: none(), repeated: none(), changed: none(), mangled: none(), deleted: none() },
  };
};

/** Whether an answer is what one hopes for: the place of what is left, under the right name; nothing for what is gone. */
function isRecovered(truth: Truth, { state }: Answer, isRight: boolean): boolean {
  if (truth.fate === 'deleted') return state === 'orphaned' || state === 'ambiguous';
  if (truth.fate === 'intact' || truth.fate === 'repeated') return isRight && state !== 'edited';
  return isRight;
}

/** Counts one answer; true when it is silently wrong: the passage is said to stand where it does not. */
function judge(tally: Tally, truth: Truth, answer: Answer, after: string): boolean {
  const { state, span } = answer;
  const says = span !== null && (state === 'exact' || state === 'moved' || state === 'edited') ? state : null;
  const isRight = says !== null && span !== null && isTrue(truth, says, span, after);
  const fate = tally.fates[truth.fate];
  tally.pairs += 1;
  fate.all += 1;
  if (says !== null) fate.found += 1;
  if (isRecovered(truth, answer, isRight)) fate.recovered += 1;
  const isWrong = says !== null && !isRight;
  if (isWrong) tally.wrong += 1;
  return isWrong;
}

const percent = (count: number, all: number): string => (all === 0 ? '-' : `${((100 * count) / all).toFixed(2)} %`);

function row(name: string, tally: Tally): string {
  const { intact, repeated, changed, mangled, deleted } = tally.fates;
  const rate = tally.wrong === 0 ? '0' : `1 in ${Math.round(tally.pairs / tally.wrong)}`;
  return [
    name.padEnd(24),
    `${tally.wrong} of ${tally.pairs} (${rate})`.padEnd(28),
    `${tally.copies}`.padEnd(10),
    ...[intact, changed, deleted].map((f) => `${percent(f.recovered, f.all)} of ${f.all}`.padEnd(20)),
    ...[repeated, mangled].map((f) => `${percent(f.found, f.all)} of ${f.all}`.padEnd(20)),
  ].join(' ');
}

const shown = (words: string): string =>
  JSON.stringify(words.length > 90 ? `${words.slice(0, 45)} \u2026 ${words.slice(-45)}` : words);

const flag = (args: readonly string[], name: string, or: number): number => {
  const at = args.indexOf(name);
  return at < 0 ? or : Number(args[at + 1]);
};

/**
 * Anchoring under random edits: how often an annotation is said to stand where it does not, and how many are found.
 * `--pairs N` (half with the earlier text known, half by selectors alone), `--seed WORD`, `--errors` lists what was not found.
 */
export function anchors(folder: string, args: readonly string[]): void {
  const pairs = flag(args, '--pairs', 100_000);
  const seedAt = args.indexOf('--seed');
  const seed = seedAt < 0 ? 'anchors' : (args[seedAt + 1] ?? '');
  const texts = anchorTexts(folder);
  const tallies = { known: noTally(), selectors: noTally(), position: noTally(), quote: noTally() };
  const errors: string[] = [];
  const missed: string[] = [];
  for (let round = 0; tallies.known.pairs + tallies.selectors.pairs < pairs; round += 1) {
    const { id, before: text, spans, tracked, edits } = drawTrial(texts, `${seed} ${round}`);
    const after = tracked.text;
    const places = placesNow(text.length, tracked);
    const describe = createDescriber(text);
    const resolver = createResolver(after);
    const known = carry(text, after, spans);
    spans.forEach((span, i) => {
      const truth = truthOf(text, span, after, places);
      const check = (way: keyof typeof tallies, answer: Answer & { readonly reason?: string }): void => {
        const before = tallies[way].fates[truth.fate].recovered;
        const isWrong = judge(tallies[way], truth, answer, after);
        if (way === 'position' || way === 'quote') return;
        const isMissed = tallies[way].fates[truth.fate].recovered === before;
        if (!isWrong && !isMissed) return;
        const line =
          `  ${way} round ${round} ${id}: ${truth.fate}, said ${answer.state}: ${shown(truth.quote)} -> ` +
          `${answer.span ? shown(after.slice(answer.span.start, answer.span.end)) : 'nothing'}; truly ` +
          `${truth.hull ? shown(after.slice(truth.hull.start, truth.hull.end)) : 'gone'} (${answer.reason}) [${edits.join(', ')}]`;
        const onCopy = isWrong && answer.span !== null && isCopy(tracked, span, answer.span);
        if (onCopy) tallies[way].copies += 1;
        if (isWrong) errors.push(`${line}${onCopy ? ' ON A COPY' : ''}`);
        else if (truth.fate === 'intact' || truth.fate === 'changed' || truth.fate === 'deleted') missed.push(line);
      };
      const found = known[i];
      if (found) check('known', found);
      check('selectors', resolver.resolve(describe(span)));
      if (round % rivalEvery > 0) return;
      check('position', byPosition(text, after, span));
      check('quote', byQuote(text, after, span));
    });
  }
  const head = [
    'silently wrong',
    'intact and unique',
    'changed by a fifth',
    'deleted',
    '(repeated: found)',
    '(mangled: found)',
  ];
  console.log(`${'anchors'.padEnd(24)} ${head.map((h, i) => h.padEnd(i === 0 ? 28 : i === 1 ? 10 : 20)).join(' ')}`);
  console.log(row('earlier text known', tallies.known));
  console.log(row('selectors alone', tallies.selectors));
  console.log(row('rival: position alone', tallies.position));
  console.log(row('rival: quote, context', tallies.quote));
  console.log(errors.length === 0 ? 'no annotation silently wrong' : `silently wrong:\n${errors.join('\n')}`);
  if (args.includes('--errors')) console.log(`not found, or found under another name:\n${missed.join('\n')}`);
}
