import type { Role } from '../model';
import { compareTitles } from '../roles/compareTitles';
import { parseIsoDay, toNumber, isoDayName } from '../../../common/text/calendar';
import type { Check, CheckInput, OtherRole } from './check';
import type { Finding } from './finding';
import { named, roleName } from './roleNames';
import { inBoilerplate } from './times';

/** A finding that lists every source of a large workspace helps nobody. */
const shownRivals = 10;

/** Whether two articles are dated within seven days of each other. */
function sameWeek(a: string | null, b: string | null): boolean {
  const [x, y] = [parseIsoDay(a ?? ''), parseIsoDay(b ?? '')];
  return x !== null && y !== null && Math.abs(toNumber(x) - toNumber(y)) < 7;
}

function findingOf({ analysis }: CheckInput, role: Role, others: readonly OtherRole[]): Finding | null {
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
      o.qualifier === role.qualifier &&
      (o.of === null || here.of === null || o.of === here.of) &&
      clashes(o.normalised),
  );
  const [rival] = rivals;
  if (rival === undefined || role.holder === null) return null;
  const week = rivals.some((o) => sameWeek(o.date, role.date));
  const holder = analysis.entities[role.holder]?.name ?? '';
  const when = (date: string | null): string => (date === null ? 'undated' : isoDayName(date));
  return {
    start: role.start,
    end: role.end,
    code: 'name.role.sources',
    severity: week ? 'warning' : 'information',
    message: `${holder} is ${roleName(here)} here (${when(role.date)}), but ${roleName(rival)} in ${rival.label} (${when(rival.date)})${week ? '' : ': role changed?'}`,
    evidence: rivals.slice(0, shownRivals).map((o) => ({
      start: o.start,
      end: o.end,
      uri: o.uri,
      message: `${holder}: \u201c${o.title}\u201d, ${when(o.date)}`,
    })),
    fixes: [],
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
    return analysis.roles.flatMap((role) => {
      const { holder, normalised } = role;
      const key = `${holder}|${normalised}`;
      const statement = `${key}|${role.qualifier}|${role.of}`;
      if (holder === null || role.holderBy !== 'stated' || reported.has(key) || agreed.has(statement)) return [];
      if (inBoilerplate(analysis, role.start)) return [];
      const roles = said.get(holder) ?? others.rolesOf(holder);
      said.set(holder, roles);
      const finding = findingOf(input, role, roles);
      if (finding === null) {
        agreed.add(statement);
        return [];
      }
      reported.add(key);
      return [finding];
    });
  },
};
