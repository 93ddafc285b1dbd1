import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTag, parseCodebook, plainTag, renameTag } from '../../../common/annotation/codebook';

it('renameTag and back gives the file again, whatever the names', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((word) => word.trim());
  const sound = name.filter((word) => word !== '' && !/[\r\n\u0085\u2028\u2029]/.test(word));
  fc.assert(
    fc.property(sound, sound, fc.boolean(), (first, second, isParent) => {
      const one = addTag('', plainTag(first));
      const two = one.ok ? addTag(one.text, plainTag('beneath it', isParent ? { parent: first } : {})) : one;
      if (!two.ok || second === 'beneath it') return;
      const renamed = renameTag(two.text, plainTag(first), second);
      if (first === second) {
        expect(renamed.ok).toBe(false);
        return;
      }
      if (!renamed.ok) throw new Error(renamed.message);
      expect(parseCodebook(renamed.text).problems).toEqual(parseCodebook(two.text).problems);
      expect(parseCodebook(renamed.text).tags[0]?.name).toBe(second);
      const back = renameTag(renamed.text, plainTag(second), first);
      expect(back.ok && parseCodebook(back.text).tags).toEqual(parseCodebook(two.text).tags);
    }),
    { numRuns: 300 },
  );
});
