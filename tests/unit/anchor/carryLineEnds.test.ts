import { describe as group, expect, it } from 'vitest';
import { carry } from '../../../common/anchor/carry';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import type { Span } from '../../../common/text/span';

const asLf = (text: string): string => text.replaceAll('\r\n', '\n');
const asCrlf = (text: string): string => asLf(text).replaceAll('\n', '\r\n');
/** Every other line ends as it did, the rest in the other way. */
const asMixed = (text: string): string => {
  let count = 0;
  return text.replaceAll(/\r?\n/g, (end) => ((count += 1) % 2 === 0 ? end : end === '\n' ? '\r\n' : '\n'));
};

const story =
  '\n\nTalks on the ferry\n\n  The envoy met nine people. \n\t\nNobody else came;\n \nthe mayor left early.\n\n\n';

const isInsideLineEnd = (text: string, at: number): boolean => text[at - 1] === '\r' && text[at] === '\n';

/** All spans of a text with edges that cut no line end, those without words among them. */
function spansOf(text: string): readonly Span[] {
  const edges = Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => !isInsideLineEnd(text, at));
  return edges.flatMap((start) => edges.filter((end) => end >= start).map((end) => ({ start, end })));
}

/** Where an offset stands in the same text with other line ends. */
function placeIn(after: string, before: string, at: number): number {
  let left = asLf(before.slice(0, at)).length;
  let place = 0;
  for (; left > 0; left -= 1) place += after.startsWith('\r\n', place) ? 2 : 1;
  return place;
}

group('carry: line ends that were changed and nothing else', () => {
  it('finds passages that end in, begin with or are line ends, as they are found without the earlier text', () => {
    const before = 'One two.\r\n\r\nThree four.';
    const spans = [
      { start: 8, end: 12 },
      { start: 8, end: 10 },
      { start: 0, end: 12 },
    ];
    const found = [
      { state: 'exact', span: { start: 8, end: 10 } },
      { state: 'exact', span: { start: 8, end: 9 } },
      { state: 'exact', span: { start: 0, end: 10 } },
    ];
    expect(carry(before, asLf(before), spans)).toMatchObject(found);
    const [describe, resolver] = [createDescriber(before), createResolver(asLf(before))];
    expect(spans.map((span) => resolver.resolve(describe(span)))).toMatchObject(found);
  });

  it.each([
    ['CRLF to LF', asCrlf(story), asLf(story)],
    ['LF to CRLF', asLf(story), asCrlf(story)],
    ['mixed to LF', asMixed(story), asLf(story)],
    ['mixed to CRLF', asMixed(story), asCrlf(story)],
    ['LF to mixed', asLf(story), asMixed(story)],
    ['CRLF to mixed', asCrlf(story), asMixed(asCrlf(story))],
    ['mixed the other way round', asMixed(story), asMixed(asCrlf(story))],
  ])('finds every passage whole: %s', (_name, before, after) => {
    const spans = spansOf(before);
    const wanted = spans.map(({ start, end }) => {
      const span = { start: placeIn(after, before, start), end: placeIn(after, before, end) };
      return { state: span.start === start ? 'exact' : 'moved', span };
    });
    expect(carry(before, after, spans).map(({ state, span }) => ({ state, span }))).toEqual(wanted);
  });

  it('finds passages behind text that was put in front as well', () => {
    const [before, after] = [asCrlf(story), `Updated at noon.${asLf(story)}`];
    for (const words of ['\r\n\r\nTalks on', 'the ferry\r\n\r\n', 'came;\r\n \r\n', '\r\n\t\r\n']) {
      const start = before.indexOf(words);
      const place = after.indexOf(asLf(words));
      expect(carry(before, after, [{ start, end: start + words.length }])).toMatchObject([
        { state: 'moved', span: { start: place, end: place + asLf(words).length } },
      ]);
    }
  });
});

group('carry: blanks that were changed with the line ends', () => {
  it('leaves out blanks at the edges of a passage that are others now', () => {
    const before = 'One two.\r\n\r\nThree four.\r\n\r\nFive six.';
    const after = 'One two.\nThree four.\nFive six.';
    const words = '\r\n\r\nThree four.\r\n\r\n';
    const start = before.indexOf(words);
    expect(carry(before, after, [{ start, end: start + words.length }])).toMatchObject([
      { state: 'edited', span: { start: 9, end: 20 } },
    ]);
  });

  it('loses a place of blanks that are others now, and cuts no line end for it', () => {
    for (const [before, after] of [
      ['One.\n\nTwo.', 'One.\r\nTwo.'],
      ['One. \n\nTwo.', 'One.\r\n\r\nTwo.'],
    ] as const) {
      const start = before.indexOf('\n');
      expect(carry(before, after, [{ start, end: start + 2 }])).toMatchObject([{ state: 'orphaned', span: null }]);
    }
  });

  it('takes a carriage return alone for no line end', () => {
    expect(carry('One.\rTwo.', 'One.\nTwo.', [{ start: 4, end: 5 }])).toMatchObject([{ state: 'orphaned' }]);
    expect(carry('One.\nTwo.', 'One.\rTwo.', [{ start: 4, end: 5 }])).toMatchObject([{ state: 'orphaned' }]);
  });
});
