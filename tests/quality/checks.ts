import { sentenceReader } from '../../common/text/sentence';
import { byCode } from '../../common/text/sorted';
import { runChecks } from '../../server/analysis/checks/runChecks';
import type { Finding, Severity } from '../../server/analysis/checks/finding';
import type { Analysis } from '../../server/analysis/model';
import { summarise } from '../../server/index/summarise';
import { createIndex } from '../../server/index/workspaceIndex';
import { newsSets, readNews, type NewsSet, type NewsText } from './newsTexts';

const sets = [
  ...['names/ewnw_dev', 'names/ewnw_train', 'pages/body_dev', 'pages/published_dev', 'linking/meantime_dev'],
  ...['dates/timebank_tbaq', 'dates/aquaint_tbaq'],
];
/** Sets that tell of the same events, so that checks between sources have something to compare. */
const workspaces = new Set(['linking/meantime_dev']);

const severities = ['error', 'warning', 'information', 'hint'] as const;
type Tally = Record<Severity, number>;
const isAlarm = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/** One text with what the checks found in it. */
interface Checked {
  readonly source: NewsText;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** Runs every check on each text of a set, each as the only source of a workspace, or all as one workspace. */
function checkSet({ name, texts }: NewsSet): readonly Checked[] {
  const together = workspaces.has(name) ? createIndex() : null;
  const read = texts.map((source) => {
    const analysis = readNews(source);
    const index = together ?? createIndex();
    index.replace(summarise(source.id, source.text, analysis));
    return { source, analysis, index };
  });
  return read.map(({ source, analysis, index }) => {
    const others = index.othersOf(source.id, analysis, (uri) => uri);
    const { id, text } = source;
    return { source, analysis, findings: runChecks({ text, analysis, source: id, decisions: [], others }) };
  });
}

/** The sentence of a finding, or its whole section where it covers more than one. */
function sentenceOf({ source, analysis }: Checked, { start, end }: Finding): string {
  const section = analysis.sections.find((s) => s.start <= start && start < s.end) ?? { start, end };
  const sentence = sentenceReader(source.text)(section, start);
  const words = source.text.slice(sentence.start, Math.max(end, sentence.end)).replace(/\s+/g, ' ');
  return words.length > 400 ? `${words.slice(0, 400)}\u2026` : words;
}

function list(checked: readonly Checked[], wanted: (finding: Finding) => boolean): void {
  const lines = checked.flatMap((one) =>
    one.findings.filter(wanted).map((finding) => {
      const words = JSON.stringify(one.source.text.slice(finding.start, finding.end).slice(0, 120));
      const dates = one.analysis.articles.map((a) => a.published?.value ?? '-').join(' ');
      return [
        `  ${finding.code} ${finding.severity} ${one.source.id} (published ${dates}): ${words} ${finding.message}`,
        ...finding.evidence.map((e) => `      evidence: ${e.message}`),
        `      in: ${sentenceOf(one, finding)}`,
      ].join('\n');
    }),
  );
  for (const line of lines.toSorted(byCode)) console.log(line);
}

function tallyOf(checked: readonly Checked[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { code, severity } of checked.flatMap((one) => one.findings)) {
    const tally = tallies.get(code) ?? { error: 0, warning: 0, information: 0, hint: 0 };
    tally[severity] += 1;
    tallies.set(code, tally);
  }
  return tallies;
}

/**
 * `quality -- checks [--errors | --code=CODE]`: findings per 100 texts of published news, by check and severity. With --errors
 * every Error and Warning is listed with its sentence; with a code, every finding of that check.
 */
export function checks(folder: string, args: readonly string[]): void {
  const code = args.find((arg) => arg.startsWith('--code='))?.slice('--code='.length);
  let texts = 0;
  let dateAlarms = 0;
  let alarms = 0;
  for (const set of newsSets(folder, sets)) {
    const checked = checkSet(set);
    const per100 = (n: number): string => ((100 * n) / (checked.length || 1)).toFixed(1);
    const found = checked.flatMap((one) => one.findings);
    const ofDates = found.filter((f) => isAlarm(f) && f.code.startsWith('date.')).length;
    const all = found.filter(isAlarm).length;
    console.log(
      `checks ${set.name}: ${checked.length} texts; errors and warnings of date.* ${ofDates}, ${per100(ofDates)} per 100 (bar 3); of all checks ${all}, ${per100(all)} per 100`,
    );
    for (const [name, tally] of [...tallyOf(checked)].toSorted(([a], [b]) => byCode(a, b))) {
      const parts = severities.filter((s) => tally[s] > 0).map((s) => `${s} ${per100(tally[s])} (${tally[s]})`);
      console.log(`  ${name.padEnd(24)} ${parts.join('  ')}`);
    }
    if (code !== undefined) list(checked, (finding) => finding.code === code);
    else if (args.includes('--errors')) list(checked, isAlarm);
    texts += checked.length;
    dateAlarms += ofDates;
    alarms += all;
  }
  const share = (n: number): string => ((100 * n) / (texts || 1)).toFixed(1);
  console.log(
    `checks in all: ${texts} texts; errors and warnings of date.* ${dateAlarms}, ${share(dateAlarms)} per 100; of all checks ${alarms}, ${share(alarms)} per 100`,
  );
}
