import type { Role } from '../model';
import { compareTitles } from '../roles/compareTitles';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { isFullerForm, named, roleName } from './roleNames';
import { inBoilerplate } from './times';

function findingOf({ text, analysis }: CheckInput, earlier: Role, later: Role): Finding | null {
  if (earlier.qualifier !== later.qualifier) return null;
  const verdict = compareTitles(earlier.normalised, later.normalised);
  const fuller = isFullerForm(earlier.normalised, later.normalised);
  if (verdict === 'same' || (verdict === 'compatible' && !fuller)) return null;
  const sameBody = earlier.of === later.of || earlier.of === null || later.of === null;
  if (!sameBody) return null;
  const holder = later.holder === null ? '' : (analysis.entities[later.holder]?.name ?? '');
  const [one, two] = [roleName(named(analysis, earlier)), roleName(named(analysis, later))];
  const incompatible = verdict === 'incompatible';
  return {
    start: later.start,
    end: later.end,
    code: 'name.role.article',
    severity: incompatible ? 'warning' : 'information',
    message: incompatible
      ? `${holder} is ${two} here, but ${one} earlier in this article.`
      : `${holder} is ${two} here and ${one} earlier in this article: forms of one title.`,
    evidence: [
      {
        start: earlier.start,
        end: earlier.end,
        message: `${holder}: \u201c${text.slice(earlier.start, earlier.end)}\u201d`,
      },
    ],
    fixes: [],
  };
}

/** What a person is called in one article: each title once, with its qualifier and owner, where it stands first. */
interface Called {
  readonly titles: Role[];
  /** How many of the titles each one has been compared with, by its signature. */
  readonly compared: Map<string, number>;
}

/** No person is called more in one article; the rest is a list or no prose at all. */
const mostTitles = 60;

/** One person, two titles in one article. */
export const nameRoleArticle: Check = {
  code: 'name.role.article',
  summary: 'One person has two titles in one article.',
  severity: 'warning',
  run: (input) => {
    const { analysis } = input;
    const reported = new Set<string>();
    const people = new Map<string, Called>();
    const findings: Finding[] = [];
    for (const role of analysis.roles) {
      if (role.holder === null || role.holderBy !== 'stated' || inBoilerplate(analysis, role.start)) continue;
      const person = `${role.article}|${role.holder}`;
      const called = people.get(person) ?? { titles: [], compared: new Map<string, number>() };
      people.set(person, called);
      const signature = `${role.normalised}|${role.qualifier}|${role.of}`;
      const known = called.compared.get(signature);
      for (const earlier of called.titles.slice(known)) {
        const key = [role.article, role.holder, ...[earlier.normalised, role.normalised].toSorted()].join('|');
        const finding = reported.has(key) ? null : findingOf(input, earlier, role);
        if (finding === null) continue;
        reported.add(key);
        findings.push(finding);
      }
      if (known === undefined && called.titles.length < mostTitles) called.titles.push(role);
      called.compared.set(signature, called.titles.length);
    }
    return findings;
  },
};
