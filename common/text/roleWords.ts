import { shortPeriod, shortSpan } from './shortDays';

/** "former Foreign Minister", "President-elect"; a title that says so itself says it once. */
export function titleText(title: string, qualifier: string | null): string {
  const lower = title.toLowerCase();
  if (qualifier === null || lower.startsWith(`${qualifier} `) || lower.endsWith(`-${qualifier}`)) return title;
  return qualifier === 'elect' ? `${title}-elect` : `${qualifier} ${title}`;
}

/** "Foreign Minister, South Korea". */
export const roleText = (title: string, qualifier: string | null, of: string | null): string =>
  `${titleText(title, qualifier)}${of === null ? '' : `, ${of}`}`;

/** What is known of the days of a role; ISO days and TIMEX3 values, or null. */
export interface Attested {
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly endedBefore: string | null;
}

/** The days of a role in few words: "since 2019, 11\u201318 Jul 2025", "over by 11 Jul 2025"; "undated" where nothing is known. */
export function attestedText({ firstAttested, lastAttested, since, until, endedBefore }: Attested): string {
  const parts = [
    ...(since === null ? [] : [`since ${shortPeriod(since)}`]),
    ...(until === null ? [] : [`until ${shortPeriod(until)}`]),
    ...(firstAttested === null ? [] : [shortSpan(firstAttested, lastAttested ?? firstAttested)]),
    ...(endedBefore === null ? [] : [`over by ${shortSpan(endedBefore, endedBefore)}`]),
  ];
  return parts.length === 0 ? 'undated' : parts.join(', ');
}

const verbs = { holds: '', takes: 'takes the post', left: 'has left the post', vacant: 'vacant' } as const;

/** What a statement tells beside that the role is held; nothing for that. */
export const toldText = (tells: keyof typeof verbs): string => verbs[tells];
