import { onceEach } from '../../../common/text/onceEach';
import { sentencesOf } from '../../../common/text/sentence';
import type { Span } from '../../../common/text/span';
import type { CheckInput } from './check';

const told = new Set(['headline', 'caption', 'body']);

/** A longer one, in UTF-16 units, is a list or a table that somebody pasted, and nothing that adds up by its words. */
const longest = 2000;

/** The sentences in which an article tells something, section by section; no links, stamps, tags or boilerplate. */
export const proseOf = onceEach(({ text, analysis }: CheckInput): readonly (readonly Span[])[] =>
  analysis.sections
    .filter(({ kind }) => told.has(kind))
    .map((section) => sentencesOf(text, section).filter(({ start, end }) => end - start <= longest)),
);
