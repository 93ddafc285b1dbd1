import { sentenceAround } from '../../../common/text/sentence';
import { bySpan } from '../../../common/text/span';
import type { Article, Entity, Section } from '../model';
import type { Around } from './around';
import { findKin, kinToldIn, roleOfKin } from './kin';
import { noSuccessor } from './vacancies';
import type { OpenRole } from './openRole';

/** Farthest before "a successor has yet to be named" that the title stands whose holder has left. */
const reach = 500;

/**
 * Adds the roles that are said by way of somebody else's: "their Japanese counterpart, Takehiro Funakoshi", "his
 * predecessor, Yoon Suk Yeol", and the vacancy after one who left ("a successor has yet to be named").
 * @param stated roles that the words state, in text order
 */
export function inferKin(
  text: string,
  sections: readonly Section[],
  stated: readonly OpenRole[],
  articles: readonly Article[],
  entities: readonly Entity[],
  around: Around,
): readonly OpenRole[] {
  const told = kinToldIn(text);
  if (told.words.length === 0 && !told.noneYet) return stated;
  const added: OpenRole[] = [];
  for (const section of sections) {
    if (section.kind === 'boilerplate') continue;
    const common = {
      ...{
        section,
        possessor: null,
        article: section.article,
        date: articles[section.article]?.published?.value ?? null,
      },
      ...{ since: null, until: null },
    };
    for (const kin of findKin(text, section.start, section.end, around, told.words)) {
      const sentence = sentenceAround(text, kin, section);
      const known = roleOfKin(kin, stated, sentence, section.article, entities);
      if (known === null) continue;
      const { like, why } = known;
      const own = kin.kind === 'counterpart';
      const of = kin.owner?.entity ?? (own ? null : like.of);
      added.push({
        ...{ start: kin.start, end: kin.end, title: text.slice(kin.start, kin.end), normalised: like.normalised },
        ...{
          qualifier: kin.kind === 'predecessor' ? 'former' : null,
          tells: kin.kind === 'predecessor' ? 'left' : 'holds',
        },
        ...{
          holder: kin.holder.entity,
          holderBy: 'stated',
          of,
          ofBy: of === null ? null : kin.owner === null ? 'inferred' : 'stated',
        },
        ...{ why, evidence: { start: kin.start, end: kin.end }, rule: `kin.${kin.kind}`, ...common },
      });
    }
    const words = text.slice(section.start, section.end);
    for (const found of words.matchAll(noSuccessor)) {
      const start = section.start + found.index;
      const left = stated.findLast(
        (role) =>
          role.start < start &&
          role.start > start - reach &&
          role.tells === 'left' &&
          role.qualifier === 'former' &&
          role.rule.startsWith('predicate.'),
      );
      if (left === undefined || left.article !== section.article) continue;
      const end = start + (/^[a-z]+/i.exec(found[0])?.[0].length ?? 0);
      const who = left.holder === null ? '' : (entities[left.holder]?.name ?? '');
      added.push({
        ...{ start, end, title: text.slice(start, end), normalised: left.normalised, qualifier: null, tells: 'vacant' },
        ...{ holder: null, holderBy: null, of: left.of, ofBy: left.of === null ? null : 'inferred' },
        ...{
          why: `${who} left as ${left.normalised}, and nobody follows yet`,
          evidence: { start, end },
          rule: 'vacant.successor',
        },
        ...common,
      });
    }
  }
  return added.length === 0 ? stated : [...stated, ...added].sort(bySpan);
}
