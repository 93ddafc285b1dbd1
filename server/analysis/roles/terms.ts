import { countBelow } from '../../../common/text/sorted';
import type { Role, Time } from '../model';

/** When a holding began and ended, as far as the words say it: TIMEX3 values. */
export interface Term {
  readonly since: string | null;
  readonly until: string | null;
}

/** A role as far as its term depends on it. */
type Told = Pick<Role, 'start' | 'tells' | 'rule'>;

/** Nothing is said of when. */
export const noTerm: Term = { since: null, until: null };
/** A day, month, year or week of the calendar, not "the past" or a length. */
const calendar = /^\d{4}(?:-|$)/;

const ownWords = '(?: (?:of|at|for|in|to) [^,.;:()\\n]{1,50})?,?';
const fromTime = new RegExp(`^${ownWords} \\(?(?:from|between) $`);
const sinceTime = new RegExp(`^${ownWords} (?:ever )?since (?:the |about |early |late )?$`);
const untilTime = new RegExp(`^${ownWords} (?:until|till|up to) $`);
const atTime = new RegExp(`^${ownWords} (?:(?:in|on|back in|late|early|effective) )?$`);
const bracket = /^ \($/;
const toTime = /^ ?(?:to|until|till|and|through|[-\u2013\u2014]) ?$/;

/** Farthest that a term stands behind its title, in UTF-16 units. */
const reach = 80;

/**
 * Reads the days since and until which a role statement says that its holder has the title: "since 2019", "from 2010 to
 * 2014", "(2010-2014)", and for one who takes or leaves it the time beside the title or between name and title ("was
 * appointed in May", "was on Monday named").
 * @param role its title, name and owner stand in [from, to) of the text, UTF-16 offsets
 * @param times in text order
 */
export function termOf(text: string, role: Told, from: number, to: number, times: readonly Time[]): Term {
  const first = countBelow(times, (time) => time.start < from);
  let inside: string | null = null;
  for (let i = first; i < first + 4; i += 1) {
    const time = times[i];
    if (time === undefined || time.start > to + reach) break;
    if (time.type !== 'DATE' || !calendar.test(time.value)) continue;
    if (time.end <= role.start) {
      // "was on Monday named", "in 2019 became"; not "the 2019 …".
      if (/(?:\bin|\bon| last| this| was| is|,) $/.test(text.slice(Math.max(from, time.start - 5), time.start)))
        inside = time.value;
      continue;
    }
    if (time.start < to) continue;
    const gap = text.slice(to, time.start);
    const next = times[i + 1];
    const closing = next !== undefined && toTime.test(text.slice(time.end, next.start).slice(0, 9)) ? next : null;
    const end = closing !== null && calendar.test(closing.value) ? closing.value : null;
    if (fromTime.test(gap)) return { since: time.value, until: end };
    if (bracket.test(gap)) return end === null ? noTerm : { since: time.value, until: end };
    if (sinceTime.test(gap)) return { since: time.value, until: null };
    if (untilTime.test(gap)) return { since: null, until: time.value };
    if (atTime.test(gap)) return atOnce(role, time.value);
    break;
  }
  return inside === null ? noTerm : atOnce(role, inside);
}

/** What one day says of a role that is taken or left on it; of one that is held it says nothing. */
function atOnce({ tells, rule }: Told, value: string): Term {
  if (!rule.startsWith('predicate.') || rule.startsWith('predicate.was')) return noTerm;
  if (tells === 'takes') return { since: value, until: null };
  return tells === 'left' ? { since: null, until: value } : noTerm;
}
