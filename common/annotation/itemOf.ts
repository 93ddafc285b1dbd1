import type { Selectors } from '../anchor/model';
import { targetsOf } from './ends';
import type { Annotation, EndName, Target } from './model';
import { noteFormat, terms } from './schema';
import { iriOfSource, isIri } from './sourceIri';
import type { JsonMembers } from './unknown';

const noMembers: JsonMembers = {};

function selectorsJson(selectors: Selectors, end: EndName, annotation: Annotation): readonly unknown[] {
  const { members, selectors: others } = annotation.unknown;
  const { characters, exact, prefix, suffix, alike, landmarks } = selectors;
  return [
    {
      type: 'TextPositionSelector',
      start: characters.startCharacter,
      end: characters.endCharacter,
      ...members[`${end}.position`],
    },
    {
      type: 'TextQuoteSelector',
      exact,
      prefix,
      suffix,
      ...(alike ? { [terms.copy]: alike.copy, [terms.copies]: alike.copies } : noMembers),
      ...(landmarks ? { [terms.before]: landmarks.before, [terms.after]: landmarks.after } : noMembers),
      ...(landmarks?.isFormula ? { [terms.formula]: true } : noMembers),
      ...members[`${end}.quote`],
    },
    ...(others[end] ?? []),
  ];
}

const passageJson = (passageOf: Target, end: EndName, annotation: Annotation): JsonMembers => ({
  type: 'SpecificResource',
  ...(end === 'linkTo' ? { purpose: 'linking' } : noMembers),
  source: iriOfSource(passageOf.source),
  selector: selectorsJson(passageOf.selectors, end, annotation),
  ...annotation.unknown.members[end],
});

/** JSON-LD takes a string for an IRI, so that a plain name must stand in an object. */
function creatorJson(creator: string, annotation: Annotation): unknown {
  const others = annotation.unknown.members.creator;
  if (!others && isIri(creator)) return creator;
  return { type: 'Person', name: creator, ...others };
}

function bodiesJson(annotation: Annotation): readonly unknown[] {
  const { tags, note, linkTo, unknown } = annotation;
  const bodies: unknown[] = tags.map((tag) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value: tag,
    ...unknown.members[`tag:${tag}`],
  }));
  if (note !== null) {
    bodies.push({
      type: 'TextualBody',
      purpose: 'commenting',
      format: noteFormat,
      value: note,
      ...unknown.members.note,
    });
  }
  if (linkTo) bodies.push(passageJson(linkTo, 'linkTo', annotation));
  return [...bodies, ...unknown.bodies];
}

/** One passage as it is, several as a list. */
function targetJson(annotation: Annotation): unknown {
  const passages = targetsOf(annotation)
    .filter(({ end }) => end !== 'linkTo')
    .map(({ end, target }) => passageJson(target, end, annotation));
  return passages.length === 1 ? passages[0] : passages;
}

/** An annotation as the JSON value of a page's item, members in a fixed order, those unknown to us last. */
export const itemOf = (annotation: Annotation): JsonMembers => ({
  id: annotation.id,
  type: 'Annotation',
  motivation: annotation.motivation,
  ...(annotation.creator === null ? noMembers : { creator: creatorJson(annotation.creator, annotation) }),
  ...(annotation.created === '' ? noMembers : { created: annotation.created }),
  ...(annotation.modified === null ? noMembers : { modified: annotation.modified }),
  ...(annotation.linkKind === null ? noMembers : { [terms.linkKind]: annotation.linkKind }),
  body: bodiesJson(annotation),
  target: targetJson(annotation),
  ...annotation.unknown.members.annotation,
});
