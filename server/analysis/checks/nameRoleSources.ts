import { isoDayName } from '../../../common/text/calendar';
import type { Role } from '../model';
import { compareTitles } from '../roles/compareTitles';
import type { Check, CheckInput, OtherRole } from './check';
import type { Finding } from './finding';
import { named, roleName } from './roleNames';
import { daysFrom, inBoilerplate } from './times';
import { isLinked, rivalFixes } from './titleFixes';
import { isHeldNow, isSaidOfNow, tellsChange, titleDays } from './titlePairs';

/** A finding that lists every source of a large workspace helps nobody. */
const shownRivals = 10;

/** Whether two articles are dated within seven days of each other. */
const sameWeek = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Math.abs(daysFrom(a, b) ?? Infinity) < 7;

const when = (date: string | null): string => (date === null ? 'undated' : isoDayName(date));

function findingOf(input: CheckInput, role: Role, others: readonly OtherRole[], changes: boolean): Finding | null {
  const { analysis } = input;
  const here = named(analysis, role);
  // Many sources say the same title: it is compared once.
  const verdicts = new Map<string, boolean>();
  const clashes = (title: string): boolean => {
    const known = verdicts.get(title) ?? compareTitles(title, role.normalised) === 'incompatible';
    verdicts.set(title, known);
    return known;
  };
  const rivals = others.filter(
    (o) =>
      isHeldNow(o) &&
      o.isBeside &&
      o.qualifier === role.qualifier &&
      (o.of === null || here.of === null || o.of === here.of) &&
      clashes(o.normalised) &&
      !isLinked(input, role, o),
  );
  const [rival] = rivals.toSorted((a, b) => Number(sameWeek(b.date, role.date)) - Number(sameWeek(a.date, role.date)));
  if (rival === undefined || role.holder === null) return null;
  const week = sameWeek(rival.date, role.date);
  const holder = analysis.entities[role.holder]?.name ?? '';
  return {
    start: role.start,
    end: role.end,
    code: 'name.role.sources',
    severity: week && !changes ? 'warning' : 'information',
    message: `${holder} is ${roleName(here)} here (${when(role.date)}), but ${roleName(rival)} in ${rival.label} (${when(rival.date)})${week && !changes ? '' : ': role changed?'}`,
    evidence: rivals.slice(0, shownRivals).map((o) => ({
      start: o.start,
      end: o.end,
      uri: o.uri,
      message: `${holder}: \u201c${o.title}\u201d, ${when(o.date)}`,
    })),
    fixes: rivalFixes(role, rival, rival.label),
  };
}

/** One person, different titles in different sources. */
export const nameRoleSources: Check = {
  code: 'name.role.sources',
  summary: 'One person has different titles in different sources.',
  severity: 'warning',
  run: (input) => {
    const { analysis, others } = input;
    if (others === null) return [];
    const reported = new Set<string>();
    /** Roles without a finding, by all that decides it. */
    const agreed = new Set<string>();
    const said = new Map<number, readonly OtherRole[]>();
    const changing = new Set(analysis.roles.filter(tellsChange).map(({ holder }) => holder));
    return analysis.roles.flatMap((role) => {
      const { holder, normalised } = role;
      const key = `${holder}|${normalised}`;
      const statement = `${key}|${role.qualifier}|${role.of}`;
      if (holder === null || role.holderBy !== 'stated' || reported.has(key) || agreed.has(statement)) return [];
      if (!isHeldNow(role) || inBoilerplate(analysis, role.start) || !isSaidOfNow(input, role, titleDays)) return [];
      const roles = said.get(holder) ?? others.rolesOf(holder);
      said.set(holder, roles);
      const changes = changing.has(holder) || roles.some((o) => tellsChange(o) && sameWeek(o.date, role.date));
      const finding = findingOf(input, role, roles, changes);
      if (finding === null) {
        agreed.add(statement);
        return [];
      }
      reported.add(key);
      return [finding];
    });
  },
};
