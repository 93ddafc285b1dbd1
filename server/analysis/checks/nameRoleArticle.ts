import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { named, roleName } from './roleNames';
import { quoted } from './times';
import { aliasFixes, isSettledTitle, titleFixes } from './titleFixes';
import { type TitlePair, titlePairs } from './titlePairs';

function findingOf(input: CheckInput, { earlier, later, relation, besideCaption }: TitlePair): readonly Finding[] {
  const { text, analysis } = input;
  const incompatible = relation === 'incompatible';
  // That of a caption is told by name.caption.
  if ((incompatible && besideCaption) || isSettledTitle(input, earlier, later)) return [];
  const holder = analysis.entities[later.holder ?? -1]?.name ?? '';
  const [one, two] = [earlier, later].map((role) => roleName(named(analysis, role)));
  return [
    {
      start: later.start,
      end: later.end,
      code: 'name.role.article',
      severity: incompatible ? 'warning' : 'information',
      message: incompatible
        ? `${holder} is ${two} here, but ${one} earlier in this article.`
        : `${holder} is ${two} here and ${one} earlier in this article: forms of one title.`,
      evidence: [{ start: earlier.start, end: earlier.end, message: `${holder}: ${quoted(text, earlier)}` }],
      fixes: incompatible ? titleFixes(input, earlier, later) : aliasFixes(earlier, later),
    },
  ];
}

/** One person, two titles in one article. */
export const nameRoleArticle: Check = {
  code: 'name.role.article',
  summary: 'One person has two titles in one article.',
  severity: 'warning',
  run: (input) => titlePairs(input).flatMap((pair) => findingOf(input, pair)),
};
