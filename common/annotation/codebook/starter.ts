import { builtInKinds } from './linkKinds';
import { plainTag, type Tag } from './tag';

/** The tags that are offered while the folder has no codebook. */
export const starterTags: readonly Tag[] = [
  plainTag('claim', {
    colour: 'blue',
    definition: 'A statement of fact that can be checked.',
    examples: ['Exports fell by a tenth last year.', 'The minister was not told of the plan.'],
    shortcut: 1,
  }),
  plainTag('evidence', {
    colour: 'green',
    definition: 'What a claim rests on: a document, a figure, a witness.',
    examples: ['according to customs records for May', 'a dated photograph of the signed page'],
    shortcut: 2,
  }),
  plainTag('quotation', {
    colour: 'purple',
    definition: 'Words given as someone said or wrote them.',
    parent: 'evidence',
    examples: ['"We will not sign," the envoy said.'],
    shortcut: 3,
  }),
  plainTag('event', {
    colour: 'orange',
    definition: 'Something that happened or is to happen, with a time and a place.',
    examples: ['The talks open in Oslo on Thursday.'],
    shortcut: 4,
  }),
  plainTag('contradiction', {
    colour: 'red',
    definition: 'Does not agree with another passage of this or another source.',
    parent: 'claim',
    examples: ['One report has the fire start at noon, this one at dusk.'],
    shortcut: 5,
  }),
  plainTag('follow-up', {
    colour: 'yellow',
    definition: 'To be looked at again: an open question, an announced outcome.',
    examples: ['A ruling is expected within the month.'],
    shortcut: 6,
  }),
  plainTag('background', {
    colour: 'grey',
    definition: 'Context that is not news itself.',
    examples: ['The treaty was first signed in 1994.'],
    shortcut: 7,
  }),
];

/** Everything that a codebook from us begins with: the tags, and the kinds of links to be described anew or added to. */
export const starterCodebook: readonly Tag[] = [...starterTags, ...builtInKinds];
