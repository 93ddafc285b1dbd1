import { carry } from '../../../common/anchor/carry';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import { sliceOf, type Span } from '../../../common/text/span';
import { numberFlag } from '../flag';
import { errorKinds, kindOfError, type ErrorKind } from './errorKinds';
import { judgementOf, type Judgement } from './judgement';
import { isTrue, placesNow, truthOf, type Truth } from './oracle';
import { byPosition, byQuote, type Answer } from './rivals';
import { anchorTexts } from './texts';
import { drawTrial } from './trial';

/** The rivals answer for each how-manieth text. */
const rivalEvery = 5;

type Fate = Truth['fate'];

/** How one way of anchoring has done. */
interface Tally {
  pairs: number;
  /** Answers "it stands here" by how right they are. */
  readonly judged: Record<Judgement, number>;
  /** Answers "it stands here" on units that are not the passage's. */
  strictlyWrong: number;
  readonly errors: Map<ErrorKind, number>;
  readonly fates: Record<Fate, { all: number; recovered: number; found: number }>;
}

const noTally = (): Tally => {
  const none = () => ({ all: 0, recovered: 0, found: 0 });
  return {
    pairs: 0,
    judged: { own: 0, 'same text': 0, copy: 0, wrong: 0 },
    strictlyWrong: 0,
    errors: new Map(),
    fates: { intact: none(), repeated: none(), changed: none(), mangled: none(), copied: none(), deleted: none() },
  };
};

/** What an answer says, where it says that the passage stands somewhere. */
function saidBy({ state, span }: Answer): { readonly state: 'exact' | 'moved' | 'edited'; readonly span: Span } | null {
  return span !== null && (state === 'exact' || state === 'moved' || state === 'edited') ? { state, span } : null;
}

/** Whether an answer is what one hopes for: the place of what is left, under the right name; nothing for what is gone. */
function isRecovered(fate: Fate, state: string, judgement: Judgement | null): boolean {
  const isRight = judgement !== null && judgement !== 'wrong';
  if (fate === 'deleted') return judgement !== 'wrong';
  if (fate === 'intact' || fate === 'repeated') return isRight && state !== 'edited';
  return isRight;
}

const percent = (count: number, all: number): string => (all === 0 ? '-' : `${((100 * count) / all).toFixed(2)} %`);

const widths = [24, 28, 28, 11, 11];
const columns = (cells: readonly string[]): string => cells.map((cell, i) => cell.padEnd(widths[i] ?? 20)).join(' ');

function row(name: string, { pairs, judged, strictlyWrong, fates }: Tally): string {
  const { intact, repeated, changed, mangled, copied, deleted } = fates;
  const rate = (wrong: number): string =>
    `${wrong} of ${pairs} (${wrong === 0 ? '0' : `1 in ${Math.round(pairs / wrong)}`})`;
  return columns([
    name,
    rate(judged.wrong),
    rate(strictlyWrong),
    `${judged['same text']}`,
    `${judged.copy}`,
    ...[intact, changed, deleted].map((f) => `${percent(f.recovered, f.all)} of ${f.all}`),
    ...[repeated, mangled, copied].map((f) => `${percent(f.found, f.all)} of ${f.all}`),
  ]);
}

function errorsOf({ errors }: Tally): string {
  const counts = errorKinds.flatMap((kind) => (errors.has(kind) ? [`  ${errors.get(kind)} ${kind}`] : []));
  return counts.length === 0 ? '  none' : counts.join('\n');
}

const shown = (words: string): string =>
  JSON.stringify(words.length > 90 ? `${words.slice(0, 45)} \u2026 ${words.slice(-45)}` : words);

/**
 * Anchoring under random edits: how often an annotation is said to stand where it does not, and how many are found.
 * `--pairs N` (half with the earlier text known, half by selectors alone), `--seed WORD`, `--errors` lists what was not found.
 */
export function anchors(folder: string, args: readonly string[]): void {
  const pairs = numberFlag(args, '--pairs', 100_000);
  const seedAt = args.indexOf('--seed');
  const seed = seedAt < 0 ? 'anchors' : (args[seedAt + 1] ?? '');
  const texts = anchorTexts(folder);
  const tallies = { known: noTally(), selectors: noTally(), position: noTally(), quote: noTally() };
  const errors: string[] = [];
  const undecidable: string[] = [];
  const missed: string[] = [];
  for (let round = 0; tallies.known.pairs + tallies.selectors.pairs < pairs; round += 1) {
    const { id, before: text, spans, tracked, edits } = drawTrial(texts, `${seed} ${round}`);
    const after = tracked.text;
    const places = placesNow(text.length, tracked);
    const describe = createDescriber(text);
    const resolver = createResolver(after);
    const known = carry(text, after, spans);
    spans.forEach((span, i) => {
      const truth = truthOf(text, span, tracked, places);
      const { fate } = truth;
      const check = (way: keyof typeof tallies, answer: Answer & { readonly reason?: string }): void => {
        const tally = tallies[way];
        const said = saidBy(answer);
        const judgement = said && judgementOf(tracked, text, span, truth, said);
        const recovered = isRecovered(fate, answer.state, judgement);
        tally.pairs += 1;
        tally.fates[fate].all += 1;
        if (recovered) tally.fates[fate].recovered += 1;
        if (said) tally.fates[fate].found += 1;
        if (judgement) tally.judged[judgement] += 1;
        if (said && !isTrue(truth, said.state, said.span, after)) tally.strictlyWrong += 1;
        if (said && judgement === 'wrong') {
          const left = truth.hull && sliceOf(after, truth.hull);
          const kind = kindOfError(fate, truth.quote, sliceOf(after, said.span), left);
          tally.errors.set(kind, (tally.errors.get(kind) ?? 0) + 1);
        }
        if ((recovered && (judgement === null || judgement === 'own')) || way === 'position' || way === 'quote') return;
        const line =
          `  ${way} round ${round} ${id}: ${fate}, said ${answer.state}: ${shown(truth.quote)} -> ` +
          `${said ? shown(sliceOf(after, said.span)) : 'nothing'}; truly ` +
          `${truth.hull ? shown(sliceOf(after, truth.hull)) : 'gone'} (${answer.reason}) [${edits.join(', ')}]`;
        if (judgement === 'wrong') errors.push(line);
        else if (judgement === 'same text' || judgement === 'copy') undecidable.push(`  ${judgement}:${line}`);
        else if (fate === 'intact' || fate === 'changed' || fate === 'deleted') missed.push(line);
      };
      const found = known[i];
      if (found) check('known', found);
      check('selectors', resolver.resolve(describe(span)));
      if (round % rivalEvery > 0) return;
      check('position', byPosition(text, after, span));
      check('quote', byQuote(text, after, span));
    });
  }
  console.log(
    columns([
      'anchors',
      'silently wrong',
      'strict',
      'same text',
      'on a copy',
      'intact and unique',
      'changed by a fifth',
      'deleted',
      '(repeated: found)',
      '(mangled: found)',
      '(copied: found)',
    ]),
  );
  console.log(row('earlier text known', tallies.known));
  console.log(row('selectors alone', tallies.selectors));
  console.log(row('rival: position alone', tallies.position));
  console.log(row('rival: quote, context', tallies.quote));
  console.log(`wrong with the earlier text known:\n${errorsOf(tallies.known)}`);
  console.log(`wrong by selectors alone:\n${errorsOf(tallies.selectors)}`);
  console.log(errors.length === 0 ? 'no annotation silently wrong' : `silently wrong:\n${errors.join('\n')}`);
  if (!args.includes('--errors')) return;
  console.log(`right by another reading of the same two texts:\n${undecidable.join('\n')}`);
  console.log(`not found, or found under another name:\n${missed.join('\n')}`);
}
