import { readFeast } from '../feasts';
import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule } from '../rule';
import { units } from '../words';
import { towardOf } from './weekday';

/** Things that are named after a holiday and are none: "Easter Island". */
const namesake = /^[ \u00a0](?:Island|Rising|Seals?|Massacre|Parade|Stakes|Cup|Handicap)(?!\p{L})/u;

/** The holiday at the match's name, with its year where words after it tell one: "Easter 2024", "Christmas last year". */
function readHoliday(match: Match): Reading | null {
  const { text, tokens } = match;
  const feast = readFeast(text, tokens.starts[match.at('name')] ?? 0);
  if (feast === null || namesake.test(text.slice(feast.end, feast.end + 12))) return null;
  let to = match.at('name') + 1;
  while ((tokens.starts[to] ?? Infinity) < feast.end) to += 1;
  const meaning = { form: 'holiday', holiday: feast.feast, toward: towardOf(match), years: null } as const;
  const yearAt = isKind(tokens, to, 'COMMA', 'OF', 'IN') ? to + 1 : to;
  if (isKind(tokens, yearAt, 'YEAR'))
    return { meaning: { ...meaning, year: tokens.values[yearAt] ?? null }, to: yearAt + 1 };
  const at = isKind(tokens, to, 'OF') ? to + 1 : to;
  if (
    isKind(tokens, at, 'LAST', 'NEXT', 'THIS') &&
    units[tokens.values[at + 1] ?? 0] === 'year' &&
    isKind(tokens, at + 1, 'UNIT')
  )
    return {
      meaning: { ...meaning, year: null, years: isKind(tokens, at, 'LAST') ? -1 : isKind(tokens, at, 'NEXT') ? 1 : 0 },
      to: at + 2,
    };
  return { meaning: { ...meaning, year: null }, to };
}

/** Holidays by name; the table and the methods are in `feasts`. */
export const holidayRules: readonly Rule[] = [
  rule(
    'holiday.day',
    '(back:LAST|on:NEXT|here:THIS)? name:(HOLIDAY|NAMEDAY|MONTHWORD|MONTH|SEASONWORD|MID)',
    readHoliday,
  ),
];
