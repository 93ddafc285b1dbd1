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

/** One person, two titles in one article. */
export const nameRoleArticle: Check = {
  code: 'name.role.article',
  summary: 'One person has two titles in one article.',
  severity: 'warning',
  run: (input) => {
    const { analysis } = input;
    const reported = new Set<string>();
    const kept: Role[] = [];
    const findings: Finding[] = [];
    for (const role of analysis.roles) {
      if (role.holder === null || role.holderBy !== 'stated' || inBoilerplate(analysis, role.start)) continue;
      for (const earlier of kept) {
        if (earlier.holder !== role.holder || earlier.article !== role.article) continue;
        const key = [role.article, role.holder, ...[earlier.normalised, role.normalised].toSorted()].join('|');
        const finding = reported.has(key) ? null : findingOf(input, earlier, role);
        if (finding === null) continue;
        reported.add(key);
        findings.push(finding);
      }
      kept.push(role);
    }
    return findings;
  },
};
