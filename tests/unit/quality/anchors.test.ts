import { describe, expect, it } from 'vitest';
import { carry } from '../../../common/anchor/carry';
import { createDescriber } from '../../../common/anchor/describe';
import { createResolver } from '../../../common/anchor/resolve';
import { kindOfError } from '../../quality/anchors/errorKinds';
import { judgementOf } from '../../quality/anchors/judgement';
import { placesNow, truthOf } from '../../quality/anchors/oracle';
import { byPosition, byQuote } from '../../quality/anchors/rivals';
import { anchorTexts } from '../../quality/anchors/texts';
import { copyOf, cut, replaceAll, splice, untouched } from '../../quality/anchors/trackedText';
import { drawTrial } from '../../quality/anchors/trial';

const text = 'One envoy met the minister in Oslo on Monday.\nNobody else was in the room.\n';
const span = { start: 14, end: 26 };
const truth = (tracked: ReturnType<typeof untouched>) => truthOf(text, span, tracked, placesNow(text.length, tracked));
type Tracked = ReturnType<typeof untouched>;
const judged = (tracked: Tracked, state: 'moved' | 'edited', answer: { start: number; end: number }, passage = span) =>
  judgementOf(tracked, text, passage, truthOf(text, passage, tracked, placesNow(text.length, tracked)), {
    state,
    span: answer,
  });

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
  });

  it('judges answers', () => {
    const copied = splice(start, { start: 0, end: 0 }, copyOf(start, { start: 0, end: 46 }, true));
    expect(judged(copied, 'moved', { start: 60, end: 72 })).toBe('own');
    expect(judged(copied, 'moved', span)).toBe('wrong');
    const edited = splice(start, { start: 18, end: 18 }, 'old ');
    expect(judged(edited, 'edited', { start: 14, end: 30 })).toBe('own');
    expect(judged(edited, 'edited', { start: 0, end: 76 })).toBe('wrong');
    expect(judged(splice(start, { start: 17, end: 26 }, ''), 'edited', { start: 14, end: 35 })).toBe('wrong');
  });

  it('knows a passage by its first and last unit, however much was put in between', () => {
    const grown = splice(start, { start: 17, end: 17 }, ' of many long and weary months of waiting, ');
    const end = span.end + 43;
    expect(truth(grown).hull).toEqual({ start: 14, end });
    expect(judged(grown, 'edited', { start: 14, end })).toBe('own');
    expect(judged(grown, 'edited', { start: 9, end })).toBe('wrong');
  });

  it('takes the copy of a part for that part only where its original is gone', () => {
    const passage = { start: 34, end: 57 };
    const line = { start: 0, end: 46 };
    const behind = splice(start, { start: 76, end: 76 }, copyOf(start, line));
    const copied = { start: 76 + 34, end: 76 + 45 };
    expect(judged(behind, 'edited', copied, passage)).toBe('wrong');
    expect(
      judged(splice(behind, line, ''), 'edited', { start: copied.start - 46, end: copied.end - 46 }, passage),
    ).toBe('copy');
  });

  it('does not ask for what two texts cannot tell', () => {
    // The original is gone and its copy stands: as good as moved.
    const line = { start: 0, end: 46 };
    const behind = splice(start, { start: 75, end: 75 }, copyOf(start, line));
    const instead = splice(behind, line, '');
    expect(truth(instead).fate).toBe('copied');
    expect(judged(instead, 'moved', { start: 43, end: 55 })).toBe('copy');
    expect(judged(behind, 'moved', { start: 89, end: 101 })).toBe('wrong');
    // "the the": either of them may have been put in.
    const twice = splice(start, { start: 18, end: 18 }, 'the ');
    expect(judged(twice, 'moved', { start: 14, end: 26 })).toBe('wrong');
    expect(
      judged(splice(start, { start: 14, end: 14 }, 'the '), 'moved', { start: 14, end: 17 }, { start: 14, end: 17 }),
    ).toBe('same text');
    // Words that were replaced by the same words are no other words.
    expect(judged(splice(start, span, 'the minister'), 'moved', span)).toBe('same text');
    // A copy right behind its original, and a passage that reaches from its end to what follows.
    const beside = splice(start, { start: 46, end: 46 }, copyOf(start, line, true));
    expect(judged(beside, 'moved', { start: 84, end: 98 }, { start: 38, end: 52 })).toBe('same text');
  });

  it('catches the rivals', () => {
    const after = `Later.\n${text}`;
    expect(byPosition(text, after, span)).toMatchObject({ state: 'edited', span });
    expect(byQuote(text, after, span)).toMatchObject({ state: 'exact', span: { start: 21, end: 33 } });
    expect(byQuote(text, 'The mister and the sinister ministry.', span).span).not.toBeNull();
  });
});

describe('kinds of errors', () => {
  it('tells the very words elsewhere from a look-alike of what is left, and from other words', () => {
    expect(kindOfError('mangled', 'met the minister', 'met the\nminister', 'met')).toMatch(/^the very words/);
    expect(kindOfError('mangled', 'met the minister', 'met a minister', 'met  a minister')).toMatch(/^words that read/);
    expect(kindOfError('repeated', 'the', 'the', 'the')).toMatch(/^words that stood several times/);
    expect(kindOfError('deleted', 'met the minister', 'met a minister', null)).toMatch(/^a passage that is gone/);
    expect(kindOfError('changed', 'met the minister', 'saw the envoy', 'met a minister')).toBe('other words');
  });
});

describe('anchors under random edits', () => {
  const texts = anchorTexts('').filter(({ id }) => /^\d|^[a-z]\w+\.txt$/.test(id));

  it('draws the same edits for the same seed', () => {
    expect(drawTrial(texts, 'one')).toEqual(drawTrial(texts, 'one'));
    expect(drawTrial(texts, 'one').tracked.text).not.toBe(drawTrial(texts, 'two').tracked.text);
  });

  it('are silently wrong in less than one of two hundred answers', () => {
    let [all, wrong, found] = [0, 0, 0];
    for (let round = 0; round < 60; round += 1) {
      const { before, spans, tracked } = drawTrial(texts, `anchors ${round}`);
      const places = placesNow(before.length, tracked);
      const describePassage = createDescriber(before);
      const resolver = createResolver(tracked.text);
      const known = carry(before, tracked.text, spans);
      spans.forEach((passage, i) => {
        const became = truthOf(before, passage, tracked, places);
        for (const answer of [known[i], resolver.resolve(describePassage(passage))]) {
          all += 1;
          if (!answer?.span || answer.state === 'ambiguous' || answer.state === 'orphaned') continue;
          const { state, span: where } = answer;
          const judgement = judgementOf(tracked, before, passage, became, { state, span: where });
          if (judgement === 'wrong') wrong += 1;
          else found += 1;
        }
      });
    }
    expect(all).toBe(2400);
    expect(found).toBeGreaterThan(1500);
    expect(wrong).toBeLessThan(12);
  });
});
