import type { Edited, Problem } from '../text/problem';
import { editList, readList } from '../text/yaml';
import type { Entry, ListFile, Tell } from '../text/yaml';
import { answerProblem, decisionFrom, entryOf, kinds, membersOf, sameMatter } from './kinds';
import type { Decision } from './model';

/** Path of the decisions file, relative to the workspace folder. */
export const decisionsPath = '.copydesk/decisions.yaml';

export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** What the decisions file is like. */
export const decisionsFile: ListFile = {
  path: decisionsPath,
  list: 'decisions',
  version: 1,
  comment: ['What people decided about the sources of this folder. No detection overrules it.'],
};

/** The entry as a decision; null when it is not one, with the problem told. */
function readDecision(entry: Entry, tell: Tell): Decision | null {
  const kind = kinds.find((one) => entry.names.includes(one));
  if (kind === undefined) {
    tell('information', 'A decision of a kind that Copydesk does not know. It is kept.', entry.map);
    return null;
  }
  for (const name of entry.names) {
    if (membersOf(kind).includes(name)) continue;
    tell('information', `"${name}" is not known to Copydesk. It is kept.`, entry.nodeOf(name));
  }
  const read = decisionFrom(kind, (name) => entry.text(name));
  if (!('problem' in read)) return read;
  tell('warning', read.problem, read.member === null ? entry.map : entry.nodeOf(read.member));
  return null;
}

/** Reads a decisions file. Never throws; what cannot be read is a problem, and the rest is used. */
export function parseDecisions(text: string): Decisions {
  const decisions: Decision[] = [];
  const problems = readList(text, decisionsFile, (entry, tell) => {
    const decision = readDecision(entry, tell);
    if (decision) decisions.push(decision);
  });
  return { decisions, problems };
}

const silent: Tell = () => undefined;

/**
 * The file's text with the decision recorded; one on the same matter (same kind, source, article or finding) is
 * changed in place. Comments and unknown entries stay. Blank text gives a new file. Refused when the file is broken
 * or newer, or the day is none.
 */
export function addDecision(text: string, decision: Decision): Edited {
  const written = entryOf(decision);
  const problem = answerProblem(decision.kind, written[decision.kind] ?? '');
  if (problem !== null) return { ok: false, message: problem };
  return editList(text, decisionsFile, (list, document, entryAt) => {
    const old = list.items.map(entryAt).findLast((entry) => {
      const read = entry && readDecision(entry, silent);
      return read !== null && sameMatter(read, decision);
    });
    if (!old) list.add(document.createNode(written));
    else for (const [name, value] of Object.entries(written)) old.map.set(name, value);
    return null;
  });
}

/** The file's text without any decision on the same matter; the same text when there is none. */
export function removeDecision(text: string, decision: Decision): Edited {
  const isRecorded = parseDecisions(text).decisions.some((other) => sameMatter(other, decision));
  if (!isRecorded) return { ok: true, text };
  return editList(text, decisionsFile, (list, _document, entryAt) => {
    list.items = list.items.filter((item) => {
      const entry = entryAt(item);
      const read = entry && readDecision(entry, silent);
      return !read || !sameMatter(read, decision);
    });
    return null;
  });
}
