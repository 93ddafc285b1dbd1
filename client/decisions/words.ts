import type { Decision } from '../../common/decisions/model';
import { isoDayName, monthName } from '../../common/text/calendar';
import { shortened } from '../../common/text/shortened';

type Kind = Decision['kind'];

/** What decisions of a kind are called together. */
export const kindLabel: Readonly<Record<Kind, string>> = {
  published: 'Publication dates',
  captured: 'Capture dates',
  stamp: 'Stamps',
  pinned: 'Pinned dates',
  dateOrder: 'Order of numeric dates',
  outletOrder: 'Order of an outlet’s numeric dates',
  same: 'Same person, organization or place',
  different: 'Not the same',
  renamed: 'Preferred names',
  dismissed: 'Dismissed findings',
  rejected: 'Rejected suggestions',
};

/** Product icon of a kind. */
export const kindIcon: Readonly<Record<Kind, string>> = {
  published: 'calendar',
  captured: 'device-camera',
  stamp: 'watch',
  pinned: 'pinned',
  dateOrder: 'list-ordered',
  outletOrder: 'list-ordered',
  same: 'link',
  different: 'debug-disconnect',
  renamed: 'edit',
  dismissed: 'bell-slash',
  rejected: 'circle-slash',
};

/** What a stamp was decided to state. */
export const stampLabel = {
  published: 'the publication date',
  updated: 'the date of an update',
  captured: 'the date of capture',
} as const;

/** How numeric dates were decided to be read. */
export const orderLabel = { dmy: 'day-month-year', mdy: 'month-day-year' } as const;

/** A day, month or year in words: "11 July 2025", "July 2025", "2025". */
export function periodName(value: string): string {
  const [year, month, day] = value.split('-');
  if (year === undefined || month === undefined || day !== undefined) return isoDayName(value);
  return `${monthName(Number(month))} ${year}`;
}

const quoted = (words: string): string => `“${shortened(words, 40)}”`;

/** What was decided, in a few words. */
export function decisionTitle(decision: Decision): string {
  switch (decision.kind) {
    case 'published':
      return `Published ${isoDayName(decision.value)}`;
    case 'captured':
      return `Captured ${isoDayName(decision.value)}`;
    case 'stamp':
      return `${quoted(decision.quote)} states ${stampLabel[decision.states]}`;
    case 'pinned':
      return `${quoted(decision.quote)} means ${periodName(decision.value)}`;
    case 'dateOrder':
      return `Numeric dates are ${orderLabel[decision.order]}`;
    case 'outletOrder':
      return `Numeric dates of ${decision.outlet} are ${orderLabel[decision.order]}`;
    case 'same':
      return `${quoted(decision.quote)} is ${decision.name}`;
    case 'different':
      return `${quoted(decision.quote)} is not ${decision.name}`;
    case 'renamed':
      return `${decision.name} is shown as ${decision.preferred}`;
    case 'dismissed':
      return decision.quote === null
        ? `${decision.code} dismissed`
        : `${decision.code} dismissed at ${quoted(decision.quote)}`;
    case 'rejected':
      return `“${decision.tag}” not wanted at ${quoted(decision.quote)}`;
  }
}

/** What was decided, as short as a row of a list must be; its icon says the rest. */
export function decisionLabel(decision: Decision): string {
  if (decision.kind !== 'dismissed') return decisionTitle(decision);
  return decision.quote === null ? decision.code : `${decision.code} ${quoted(decision.quote)}`;
}

/** What of its source a decision is about: an article, the words around a quote, all of it. */
export function decisionScope(decision: Decision): string {
  switch (decision.kind) {
    case 'published':
      return decision.article === null ? 'main article' : decision.article;
    case 'captured':
    case 'dateOrder':
      return 'the whole source';
    case 'outletOrder':
    case 'renamed':
      return 'the whole workspace';
    case 'same':
    case 'different':
      return decision.context ?? (decision.source === null ? 'the whole workspace' : 'the whole source');
    case 'stamp':
      return '';
    case 'pinned':
    case 'rejected':
      return decision.context;
    case 'dismissed':
      if (decision.source === null) return 'the whole workspace';
      return decision.quote === null ? 'the whole source' : (decision.context ?? '');
  }
}

/** The reason that was given, or nothing. */
export const reasonOf = (decision: Decision): string => (decision.kind === 'dismissed' ? decision.reason : '');
