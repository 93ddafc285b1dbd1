import { decisionsPath } from '../../common/decisions/file';
import { kinds } from '../../common/decisions/kinds';
import type { Decision } from '../../common/decisions/model';
import { groupBy } from '../../common/text/groupBy';
import { lineColumnAt, lineIndexOf } from '../../common/text/lineIndex';
import type { Problem } from '../../common/text/problem';
import { shortened } from '../../common/text/shortened';
import { byCode } from '../../common/text/sorted';
import { decisionLabel, decisionScope, decisionTitle, kindIcon, kindLabel, reasonOf } from '../decisions/words';
import { escaped } from '../markdown';
import type { Row } from './row';
import { uriOf } from './sourceUris';

const groupings = ['source', 'kind'] as const;
/** How the Decisions view is grouped. */
export type DecisionGrouping = (typeof groupings)[number];

/** Whether a value names a grouping. */
export const isDecisionGrouping = (value: unknown): value is DecisionGrouping =>
  groupings.some((grouping) => grouping === value);

/** The other grouping. */
export const otherGrouping = (grouping: DecisionGrouping): DecisionGrouping =>
  grouping === 'source' ? 'kind' : 'source';

/** One workspace folder, as the view needs it. */
export interface DecidedFolder {
  readonly uri: string;
  readonly name: string;
  readonly decisions: readonly Decision[];
  readonly decisionsFile: { readonly text: string; readonly problems: readonly Problem[] };
}

const wholeWorkspace = 'All sources';

function tooltipOf(decision: Decision): string {
  const reason = reasonOf(decision);
  const scope = decisionScope(decision);
  return [
    `**${escaped(decisionTitle(decision))}**`,
    ...(scope === '' ? [] : [escaped(shortened(scope, 300))]),
    ...(reason === '' ? [] : [`Reason: ${escaped(reason)}`]),
    `_${escaped(decision.source ?? wholeWorkspace)}_`,
  ].join('\n\n');
}

function decisionRow(folder: DecidedFolder, decision: Decision, key: string, bySource: boolean): Row {
  const reason = reasonOf(decision);
  const isAboutAll = decision.kind === 'captured' || decision.kind === 'dateOrder' || decision.source === null;
  const scope = isAboutAll ? '' : shortened(decisionScope(decision), 60);
  const where = bySource ? scope : (decision.source ?? wholeWorkspace);
  return {
    key,
    label: decisionLabel(decision),
    description: [reason, where].filter((part) => part !== '').join(' — '),
    tooltip: tooltipOf(decision),
    icon: kindIcon[decision.kind],
    context: `decision.${decision.kind}`,
    decided: { folder: folder.uri, decision },
    children: [],
  };
}

/** What is wrong with the file; a click leads there. What is only unknown is kept and needs no row. */
function problemRows({ uri, decisionsFile }: DecidedFolder): readonly Row[] {
  const lines = lineIndexOf(decisionsFile.text);
  const at = (offset: number) => {
    const { line, column } = lineColumnAt(lines, offset);
    return { line, character: column };
  };
  return decisionsFile.problems
    .filter(({ severity }) => severity !== 'information')
    .map(({ severity, message, start, end }, index) => ({
      key: `${uri} problem ${index}`,
      label: message,
      description: `${decisionsPath}:${at(start).line + 1}`,
      tooltip: escaped(
        severity === 'error' ? `${message} The file is left as it is until it is mended.` : `${message} It is kept.`,
      ),
      icon: severity === 'error' ? 'error' : 'warning',
      iconColour: severity === 'error' ? 'list.errorForeground' : 'list.warningForeground',
      context: 'problem',
      location: { uri: uriOf(uri, decisionsPath), range: { start: at(start), end: at(end) } },
      children: [],
    }));
}

function group(key: string, label: string, icon: string, children: readonly Row[]): Row {
  const description = String(children.length);
  return { key, label, description, icon, context: 'group', unfolded: true, children };
}

function rowsBySource(folder: DecidedFolder): readonly Row[] {
  const groups = [...groupBy(folder.decisions, ({ source }) => source)];
  // What holds for the whole workspace stands last.
  groups.sort(([a], [b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : byCode(a, b)));
  return groups.map(([source, decisions]) => {
    const key = source === null ? `${folder.uri} all` : `${folder.uri} source ${source}`;
    const rows = decisions.map((one, index) => decisionRow(folder, one, `${key} ${index}`, true));
    return group(key, source ?? wholeWorkspace, source === null ? 'files' : 'file', rows);
  });
}

function rowsByKind(folder: DecidedFolder): readonly Row[] {
  return kinds.flatMap((kind) => {
    const some = folder.decisions.filter((one) => one.kind === kind);
    const key = `${folder.uri} kind ${kind}`;
    const rows = some.map((one, index) => decisionRow(folder, one, `${key} ${index}`, false));
    return rows.length === 0 ? [] : [group(key, kindLabel[kind], kindIcon[kind], rows)];
  });
}

/** Rows of the Decisions view; with several workspace folders each is a row of its own. */
export function decisionRows(folders: readonly DecidedFolder[], grouping: DecisionGrouping): readonly Row[] {
  const made = folders.map((folder) => ({
    folder,
    rows: [...problemRows(folder), ...(grouping === 'source' ? rowsBySource : rowsByKind)(folder)],
  }));
  const filled = made.filter(({ rows }) => rows.length > 0);
  if (folders.length < 2) return filled.flatMap(({ rows }) => rows);
  return filled.map(({ folder, rows }) => group(`${folder.uri} folder`, folder.name, 'root-folder', rows));
}
