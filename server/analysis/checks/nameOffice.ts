import { isoDayName } from '../../../common/text/calendar';
import type { Role } from '../model';
import type { Check, CheckInput } from './check';
import type { Evidence, Finding, Fix } from './finding';
import { linkPlaces, nameFix, openPlace } from './fixes';
import { type Claim, type Contradiction, contradictions, placeOfClaim } from './officeClaims';
import { roleName } from './roleNames';
import { compareHolders, holderAt } from './titleFixes';

const when = (date: string | null): string => (date === null ? 'undated' : isoDayName(date));

/** "Ann Lee holds it", "it is vacant". */
const says = ({ names }: Claim): string => (names === null ? 'is vacant' : `is held by ${names[0] ?? ''}`);

function fixesOf(input: CheckInput, role: Role, rival: Claim): readonly Fix[] {
  const at = holderAt(input, role);
  const place = placeOfClaim(rival);
  const where = rival.uri === null ? 'the other statement' : rival.label;
  const name = rival.names?.[0];
  return [
    openPlace(place, `Go to ${where}`),
    linkPlaces(role, place, 'contradicts', `Link with ${where} as contradicting`),
    linkPlaces(role, place, 'updates', `Link with ${where}: the office changed hands`),
    ...(at === null || name === undefined
      ? []
      : [
          nameFix(
            'same',
            input,
            'person',
            at,
            name,
            'source',
            `\u201c${at.form}\u201d and \u201c${name}\u201d are one person`,
          ),
        ]),
    compareHolders(role),
  ];
}

function findingOf(input: CheckInput, { role, own, rival }: Contradiction): Finding {
  const { analysis } = input;
  const of = role.of === null ? null : (analysis.entities[role.of]?.name ?? null);
  const office = roleName({ normalised: role.normalised, qualifier: null, of });
  const there = rival.uri === null ? 'elsewhere in this article' : `in ${rival.label} (${when(rival.date)})`;
  const evidence: Evidence = {
    ...placeOfClaim(rival),
    message: `${when(rival.date)}: the office ${says(rival)}`,
  };
  return {
    start: role.start,
    end: role.end,
    code: 'name.office',
    severity: 'warning',
    message: `The office of ${office} ${says(own)} here (${when(own.date)}), but ${says(rival)} ${there}; no source that is near in time tells of a change.`,
    evidence: [evidence],
    fixes: fixesOf(input, role, rival),
  };
}

/** One office, two holders at overlapping dates, or vacant and held. */
export const nameOffice: Check = {
  code: 'name.office',
  summary: 'One office has two holders at once, or is vacant and held.',
  severity: 'warning',
  run: (input) => contradictions(input).map((found) => findingOf(input, found)),
};
