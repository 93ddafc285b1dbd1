import { describe, expect, it } from 'vitest';
import { carry } from '../../../common/anchor/carry';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import { isCopy, isTrue, placesNow, truthOf } from '../../quality/anchors/oracle';
import { byPosition, byQuote } from '../../quality/anchors/rivals';
import { anchorTexts } from '../../quality/anchors/texts';
import { copyOf, cut, replaceAll, splice, untouched } from '../../quality/anchors/trackedText';
import { drawTrial } from '../../quality/anchors/trial';

const text = 'One envoy met the minister in Oslo on Monday.\nNobody else was in the room.\n';
const span = { start: 14, end: 26 };
const truth = (tracked: ReturnType<typeof untouched>) =>
  truthOf(text, span, tracked.text, placesNow(text.length, tracked));

describe('the oracle of anchors', () => {
  const start = untouched(text);

  it('follows characters through cut and paste, and knows what became of a passage', () => {
    expect(truth(start)).toMatchObject({ fate: 'intact', hull: span });
    const line = { start: 0, end: 46 };
    const moved = splice(splice(start, line, ''), { start: 29, end: 29 }, cut(start, line));
    expect(truth(moved)).toMatchObject({ fate: 'intact', hull: { start: 43, end: 55 } });
    expect(truth(splice(start, span, '')).fate).toBe('deleted');
    expect(truth(splice(start, span, 'the minister')).fate).toBe('deleted');
    expect(truth(replaceAll(start, /minister/g, () => 'x')).fate).toBe('mangled');
    expect(truth(splice(start, { start: 20, end: 21 }, 'u')).fate).toBe('changed');
    const copied = splice(start, { start: 0, end: 0 }, copyOf(start, line));
    expect(truth(copied)).toMatchObject({ fate: 'repeated', hull: { start: 60, end: 72 } });
    expect(isCopy(copied, span, span)).toBe(true);
    expect(isCopy(copied, span, { start: 60, end: 72 })).toBe(false);
  });

  it('judges answers', () => {
    const copied = splice(start, { start: 0, end: 0 }, copyOf(start, { start: 0, end: 46 }));
    expect(isTrue(truth(copied), 'moved', { start: 60, end: 72 }, copied.text)).toBe(true);
    expect(isTrue(truth(copied), 'moved', span, copied.text)).toBe(false);
    const edited = splice(start, { start: 18, end: 18 }, 'old ');
    expect(isTrue(truth(edited), 'edited', { start: 14, end: 30 }, edited.text)).toBe(true);
    expect(isTrue(truth(edited), 'edited', { start: 0, end: 76 }, edited.text)).toBe(false);
  });

  it('catches the rivals', () => {
    const after = `Later.\n${text}`;
    expect(byPosition(text, after, span)).toMatchObject({ state: 'edited', span });
    expect(byQuote(text, after, span)).toMatchObject({ state: 'exact', span: { start: 21, end: 33 } });
    expect(byQuote(text, 'The mister and the sinister ministry.', span).span).not.toBeNull();
  });
});

describe('anchors under random edits', () => {
  const texts = anchorTexts('').filter(({ id }) => /^\d|^[a-z]\w+\.txt$/.test(id));

  it('draws the same edits for the same seed', () => {
    expect(drawTrial(texts, 'one')).toEqual(drawTrial(texts, 'one'));
    expect(drawTrial(texts, 'one').tracked.text).not.toBe(drawTrial(texts, 'two').tracked.text);
  });

  it('are silently wrong in less than one of a hundred answers, copies aside', () => {
    let [all, wrong, found] = [0, 0, 0];
    for (let round = 0; round < 60; round += 1) {
      const { before, spans, tracked } = drawTrial(texts, `anchors ${round}`);
      const places = placesNow(before.length, tracked);
      const describePassage = createDescriber(before);
      const resolver = createResolver(tracked.text);
      const known = carry(before, tracked.text, spans);
      spans.forEach((passage, i) => {
        const became = truthOf(before, passage, tracked.text, places);
        for (const answer of [known[i], resolver.resolve(describePassage(passage))]) {
          all += 1;
          if (!answer?.span || answer.state === 'ambiguous' || answer.state === 'orphaned') continue;
          const isRight = isTrue(became, answer.state, answer.span, tracked.text);
          if (isRight) found += 1;
          else if (!isCopy(tracked, passage, answer.span)) wrong += 1;
        }
      });
    }
    expect(all).toBe(2400);
    expect(found).toBeGreaterThan(1500);
    expect(wrong).toBeLessThan(24);
  });
});
