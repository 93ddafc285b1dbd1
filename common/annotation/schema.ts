import * as v from 'valibot';
import { mostCopies } from '../anchor/places';
import { motivations } from './model';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const copies = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostCopies));

/** Name and shape of Copydesk's own members: terms of a vocabulary that the file's second context declares. */
export const terms = {
  version: 'copydesk:version',
  linkKind: 'copydesk:linkKind',
  copy: 'copydesk:copy',
  copies: 'copydesk:copies',
  before: 'copydesk:before',
  after: 'copydesk:after',
  formula: 'copydesk:formula',
  kept: 'copydesk:kept',
} as const;

/** Format of a note's text. */
export const noteFormat = 'text/markdown';

export const positionSelector = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'start lies behind end'),
);

export const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  [terms.copy]: v.optional(copies),
  [terms.copies]: v.optional(copies),
  [terms.before]: v.optional(v.string()),
  [terms.after]: v.optional(v.string()),
  [terms.formula]: v.optional(v.boolean()),
});

/** A passage: a source and its selectors, of which one is a position and one a quote. */
export const passage = v.object({
  type: v.optional(v.literal('SpecificResource')),
  source: v.pipe(v.string(), v.minLength(1)),
  selector: v.pipe(
    v.array(v.object({ type: v.string() })),
    v.check((all) => all.some((one) => one.type === 'TextPositionSelector'), 'a TextPositionSelector is missing'),
    v.check((all) => all.some((one) => one.type === 'TextQuoteSelector'), 'a TextQuoteSelector is missing'),
  ),
  [terms.kept]: v.optional(v.string()),
});

export const textualBody = v.object({
  type: v.literal('TextualBody'),
  purpose: v.optional(v.string()),
  value: v.string(),
});

/** The name of a person as a string, or as the object that JSON-LD wants it to be. */
const creator = v.union([v.string(), v.object({ type: v.optional(v.literal('Person')), name: v.string() })]);

/** An annotation of the shape that Copydesk writes; bodies and selectors are looked at one by one. */
export const annotation = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  type: v.literal('Annotation'),
  motivation: v.picklist(motivations),
  creator: v.optional(creator),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  [terms.linkKind]: v.optional(v.string()),
  body: v.optional(v.union([v.array(v.unknown()), v.looseObject({})])),
  target: v.union([passage, v.pipe(v.array(v.unknown()), v.minLength(1))]),
});

/** The page that holds them. */
export const page = v.object({ type: v.literal('AnnotationPage'), items: v.array(v.unknown()) });

/** First fault that a schema finds, as one line. */
export function faultOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
