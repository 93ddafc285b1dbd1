import { foldKey } from '../text/fold';
import type { Edited, Problem } from '../text/problem';
import { editList, readList } from '../text/yaml';
import type { Entry, ListFile, Tell } from '../text/yaml';
import type { Decision } from './model';

/** Path of the decisions file, relative to the workspace folder. */
export const decisionsPath = '.copydesk/decisions.yaml';

export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

const file: ListFile = {
  list: 'decisions',
  version: 1,
  comment: ['What people decided about the sources of this folder. No detection overrules it.'],
};

/** Members of each kind of entry; the first one names the kind. */
const members: Readonly<Record<Decision['kind'], readonly string[]>> = {
  published: ['published', 'source', 'article'],
  dateOrder: ['dateOrder', 'source'],
  dismissed: ['dismissed', 'source', 'quote', 'reason'],
};
const kinds = Object.keys(members) as readonly Decision['kind'][];

/** Whether a string is a day of the calendar, YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  if (year === 0 || month < 1 || month > 12) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return day >= 1 && date.getUTCMonth() === month - 1;
}

/** The entry as a decision; null when it is not one, with the problem told. */
function readDecision(entry: Entry, tell: Tell): Decision | null {
  const kind = kinds.find((one) => entry.names.includes(one));
  if (kind === undefined) {
    tell('information', 'A decision of a kind that Copydesk does not know. It is kept.', entry.map);
    return null;
  }
  for (const name of entry.names) {
    if (members[kind].includes(name)) continue;
    tell('information', `"${name}" is not known to Copydesk. It is kept.`, entry.nodeOf(name));
  }
  const value = entry.text(kind) ?? '';
  const source = entry.text('source');
  if (kind === 'dismissed') {
    if (value === '') tell('warning', '"dismissed" must name the code of a check.', entry.nodeOf(kind));
    const isWhole = value !== '';
    const reason = entry.text('reason') ?? '';
    return isWhole ? { kind, code: value, source, quote: entry.text('quote'), reason } : null;
  }
  if (source === null) {
    tell('warning', `The decision "${kind}" needs a source.`, entry.map);
    return null;
  }
  if (kind === 'dateOrder') {
    if (value === 'dmy' || value === 'mdy') return { kind, source, order: value };
    tell('warning', '"dateOrder" must be dmy or mdy.', entry.nodeOf(kind));
    return null;
  }
  if (isDay(value)) return { kind, source, article: entry.text('article'), value };
  tell('warning', `"${value}" is no day: write YYYY-MM-DD.`, entry.nodeOf(kind));
  return null;
}

/** Reads a decisions file. Never throws; what cannot be read is a problem, and the rest is used. */
export function parseDecisions(text: string): Decisions {
  const decisions: Decision[] = [];
  const problems = readList(text, file, (entry, tell) => {
    const decision = readDecision(entry, tell);
    if (decision) decisions.push(decision);
  });
  return { decisions, problems };
}

const sameWords = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : foldKey(a) === foldKey(b);

/** Whether two decisions are on the same matter, so that one takes the place of the other. */
function sameMatter(a: Decision, b: Decision): boolean {
  if (a.source !== b.source) return false;
  if (a.kind === 'published') return b.kind === 'published' && sameWords(a.article, b.article);
  if (a.kind === 'dateOrder') return b.kind === 'dateOrder';
  return b.kind === 'dismissed' && a.code === b.code && sameWords(a.quote, b.quote);
}

/** A decision as it is written: the kind first, then where, then what. */
function entryFor(decision: Decision): Readonly<Record<string, string>> {
  const source = decision.source === null ? {} : { source: decision.source };
  if (decision.kind === 'published') {
    return {
      published: decision.value,
      ...source,
      ...(decision.article === null ? {} : { article: decision.article }),
    };
  }
  if (decision.kind === 'dateOrder') return { dateOrder: decision.order, ...source };
  const quote = decision.quote === null ? {} : { quote: decision.quote };
  return { dismissed: decision.code, ...source, ...quote, reason: decision.reason };
}

const silent: Tell = () => undefined;

/**
 * The file's text with the decision recorded; one on the same matter (same kind, source, article or finding) is
 * changed in place. Comments and unknown entries stay. Blank text gives a new file. Refused when the file is broken
 * or newer, or the day is none.
 */
export function addDecision(text: string, decision: Decision): Edited {
  if (decision.kind === 'published' && !isDay(decision.value)) {
    return { ok: false, message: `"${decision.value}" is no day: write YYYY-MM-DD.` };
  }
  return editList(text, file, (list, document, entryAt) => {
    const old = list.items.map(entryAt).findLast((entry) => {
      const read = entry && readDecision(entry, silent);
      return read !== null && sameMatter(read, decision);
    });
    if (!old) list.add(document.createNode(entryFor(decision)));
    else for (const [name, value] of Object.entries(entryFor(decision))) old.map.set(name, value);
    return null;
  });
}

/** The file's text without any decision on the same matter; the same text when there is none. */
export function removeDecision(text: string, decision: Decision): Edited {
  const isRecorded = parseDecisions(text).decisions.some((other) => sameMatter(other, decision));
  if (!isRecorded) return { ok: true, text };
  return editList(text, file, (list, _document, entryAt) => {
    list.items = list.items.filter((item) => {
      const entry = entryAt(item);
      const read = entry && readDecision(entry, silent);
      return !read || !sameMatter(read, decision);
    });
    return null;
  });
}
