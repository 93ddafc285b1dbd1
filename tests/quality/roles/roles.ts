import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shortened } from '../../../common/text/shortened';
import { byCode } from '../../../common/text/sorted';
import { overlaps, sliceOf, type Span } from '../../../common/text/span';
import { analyse } from '../../support/analyse';
import type { Analysis } from '../../../server/analysis/model';
import { addCounts, noCounts, show, type Counts } from '../scores';
import { readArticle, roleForms, type JudgedText } from './article';
import { corpusSentences } from './corpusSentences';
import { holderName, matchRoles, missReason, type Match, type Matched } from './match';

/** What the statements of a set scored. */
export interface RoleScore {
  readonly all: Counts;
  /** Required statements by form: found and in all. */
  readonly forms: ReadonlyMap<string, Counts>;
  /** Roles found by rule: right and in all. */
  readonly rules: ReadonlyMap<string, Counts>;
  /** Of the statements found, those with the particular right. */
  readonly of: Counts;
  /** Of the statements found, those with a country or organization that is not theirs, rather than with none. */
  readonly wrongOf: { count: number };
  readonly qualifier: Counts;
  readonly tells: Counts;
  readonly days: Counts;
  /** Titles that nobody holds, and those taken for a role. */
  readonly nobody: { marked: number; fired: number };
}

/** The articles written for this measure, by name; `folder` is `tests/quality/roles`. */
export function roleArticles(folder: string): readonly JudgedText[] {
  const articles = join(folder, 'articles');
  return readdirSync(articles)
    .sort(byCode)
    .map((file) => readArticle(file.replace(/\.txt$/, ''), readFileSync(join(articles, file), 'utf8')));
}

/** Reads a judged text as its source would be; its publication day stands in where the text states none. */
function readJudged({ text, published }: JudgedText): Analysis {
  const analysis = analyse(text, { assumeNews: true });
  const main = analysis.articles.find((article) => article.kind === 'main');
  if (published === null || main?.published != null) return analysis;
  return analyse(text, { assumeNews: true, published });
}

const noScore = () => ({
  all: noCounts(),
  forms: new Map<string, Counts>(roleForms.map((form) => [form, noCounts()])),
  rules: new Map<string, Counts>(),
  of: noCounts(),
  wrongOf: { count: 0 },
  qualifier: noCounts(),
  tells: noCounts(),
  days: noCounts(),
  nobody: { marked: 0, fired: 0 },
});

/** Scores texts against what persons judged; `tell` gets each text with its differences. */
export function scoreRoles(
  texts: readonly JudgedText[],
  tell: (judged: JudgedText, matched: Matched, analysis: Analysis) => void = () => {},
): RoleScore {
  const score = noScore();
  for (const judged of texts) {
    const analysis = readJudged(judged);
    const matched = matchRoles(judged, analysis);
    const right = matched.matches.filter((m) => !m.gold.optional);
    const gold = right.length + matched.missed.length;
    addCounts(score.all, { right: right.length, found: right.length + matched.extra.length, gold });
    for (const m of right) {
      addCounts(countsOf(score.forms, m.gold.form), { right: 1, found: 1, gold: 1 });
      addCounts(countsOf(score.rules, m.role.rule), { right: 1, found: 1, gold: 1 });
    }
    for (const g of matched.missed) addCounts(countsOf(score.forms, g.form), { right: 0, found: 0, gold: 1 });
    for (const role of matched.extra) addCounts(countsOf(score.rules, role.rule), { right: 0, found: 1, gold: 0 });
    for (const part of ['of', 'qualifier', 'tells', 'days'] as const) addParts(score[part], matched.matches, part);
    score.wrongOf.count += matched.matches.filter((m) => !m.of && m.role.of !== null).length;
    score.nobody.marked += judged.nobody.length;
    score.nobody.fired += judged.nobody.filter((span) => matched.extra.some((role) => overlaps(role, span))).length;
    tell(judged, matched, analysis);
  }
  return score;
}

function countsOf(map: Map<string, Counts>, name: string): Counts {
  const counts = map.get(name) ?? noCounts();
  map.set(name, counts);
  return counts;
}

const addParts = (into: Counts, matches: readonly Match[], part: 'of' | 'qualifier' | 'tells' | 'days'): void =>
  addCounts(into, { right: matches.filter((m) => m[part]).length, found: matches.length, gold: matches.length });

const share = ({ right, gold }: Counts): string =>
  `${gold === 0 ? '-' : ((100 * right) / gold).toFixed(1)}% (${right} of ${gold})`;

function printScore(name: string, texts: number, score: RoleScore): void {
  console.log(`roles, ${name}, ${texts} texts: ${show(score.all)}   bar P 95, R 85`);
  console.log(
    `  of ${share(score.of)}, ${score.wrongOf.count} with a wrong one, qualifier ${share(score.qualifier)}, tells ${share(score.tells)}, since and until ${share(score.days)}`,
  );
  console.log(`  titles of nobody taken for a role: ${score.nobody.fired} of ${score.nobody.marked}`);
  const forms = [...score.forms].filter(([, counts]) => counts.gold > 0);
  console.log(
    `  recall by form: ${forms.map(([form, counts]) => `${form} ${counts.right}/${counts.gold}`).join(', ')}`,
  );
  const rules = [...score.rules].sort(([a], [b]) => byCode(a, b));
  console.log(
    `  right by rule: ${rules.map(([rule, counts]) => `${rule} ${counts.right}/${counts.found}`).join(', ')}`,
  );
}

/** The words from 60 units before a span to 60 after, in one line. */
const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`.replace(
    /\s+/g,
    ' ',
  );

function printErrors({ id, text }: JudgedText, { matches, missed, extra }: Matched, analysis: Analysis): void {
  for (const gold of missed) {
    const reason = missReason(gold, extra, analysis, text);
    console.log(
      `  MISSED ${id} (${gold.form}, ${gold.holder?.name ?? 'vacant'}; ${reason}): ${around(text, gold.title)}`,
    );
  }
  for (const role of extra) {
    const holder = `${holderName(role, analysis)}, ${role.holderBy ?? 'none'}`;
    console.log(`  EXTRA ${id} (${role.rule}, ${holder}, ${role.tells}): ${around(text, role)}`);
  }
  for (const { gold, role, ...parts } of matches) {
    const wrong = (['of', 'qualifier', 'tells', 'days'] as const).filter((part) => !parts[part]);
    if (wrong.length === 0) continue;
    const owner = role.of === null ? 'nothing' : (analysis.entities[role.of]?.name ?? '');
    const found = { of: owner, qualifier: role.qualifier, tells: role.tells, days: `${role.since} to ${role.until}` };
    const want = { of: gold.of, qualifier: gold.qualifier, tells: gold.tells, days: [gold.since, gold.until] };
    const said = wrong.map((part) => `${part} ${found[part]}, not ${shortened(JSON.stringify(want[part]), 80)}`);
    console.log(`  WRONG ${id} ${sliceOf(text, role)}, ${holderName(role, analysis)}: ${said.join('; ')}`);
  }
}

/**
 * `quality -- roles [--errors]`: role statements of the articles written for it and, where the corpora are there
 * (`folder` is not empty), of sentences of the development sets.
 */
export function roles(folder: string, args: readonly string[]): void {
  const here = join('tests', 'quality', 'roles');
  if (!existsSync(here)) throw new Error(`quality -- roles runs in the project's folder: there is no ${here} here`);
  const tell = args.includes('--errors') ? printErrors : undefined;
  const sets = new Map([['own articles', roleArticles(here)]]);
  if (folder === '') console.log('(no --data: the sentences of the development sets are skipped)');
  else sets.set('sentences of the development sets', corpusSentences(folder, join(here, 'sentences.jsonl')));
  const total = noCounts();
  for (const [name, texts] of sets) {
    const score = scoreRoles(texts, tell);
    printScore(name, texts.length, score);
    addCounts(total, score.all);
  }
  if (sets.size > 1) console.log(`roles, both: ${show(total)}`);
}
