import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countUses, readStreams } from '../../../server/analysis/names/stream';
import { labelCount, mayFollow, outside } from '../../../server/analysis/names/tagger/labels';
import {
  bestPath,
  edges,
  exponentiate,
  makeLattice,
  reserve,
  sumPaths,
} from '../../../server/analysis/names/tagger/lattice';
import { keyOf, makeLookup, rowOf } from '../../../server/analysis/names/tagger/lookup';
import { checksum, headerLength, readNameModel } from '../../../server/analysis/names/tagger/nameModel';
import { findRegions } from '../../../server/analysis/names/tagger/regions';
import { tagNames } from '../../../server/analysis/names/tagger/tagNames';
import { nameModel } from '../../support/nameModel';

const bytes = new Uint8Array(readFileSync(join(process.cwd(), 'server/model/names.bin')));

/** Names of a text as "type words". */
function tag(text: string): string[] {
  const streams = readStreams(text, [], []);
  return tagNames(streams, countUses(streams), nameModel).map(
    ({ stream, first, last, type }) => `${type} ${text.slice(stream.tokens[first]?.start, stream.tokens[last]?.end)}`,
  );
}

describe('names', () => {
  test('people, bodies, places and nationalities are told apart', () => {
    expect(
      tag('Prime Minister Anders Holm met Japanese officials in Jakarta on Monday, the Ministry of Finance said.'),
    ).toEqual(['person Anders Holm', 'nationality Japanese', 'place Jakarta', 'organization Ministry of Finance']);
  });

  test('a name ends before its possessive', () => {
    expect(tag('He spoke of Germany’s economy.')).toEqual(['place Germany']);
  });

  test('a text without capitals has none', () => {
    expect(tag('the weather will stay cold until the end of the week.')).toEqual([]);
  });

  const writings = fc.array(
    fc.constantFrom(
      'Anna',
      'Oslo',
      'Bank',
      'of',
      'the',
      'said',
      'U.S.',
      'NATO',
      ',',
      '.',
      '-',
      '’s',
      '(',
      ')',
      '\n',
      '12',
    ),
    { maxLength: 60 },
  );

  test('names are in order, apart, within one stream, surely between 0 and 1, and the same each time', () => {
    fc.assert(
      fc.property(writings, (words) => {
        const text = words.join(' ');
        const streams = readStreams(text, [], []);
        const found = tagNames(streams, countUses(streams), nameModel);
        let before = -1;
        for (const { stream, first, last, confidence } of found) {
          expect(streams.includes(stream)).toBe(true);
          expect(first).toBeGreaterThan(before);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = last;
        }
        expect(tagNames(streams, countUses(streams), nameModel)).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });

  test('every capitalised word lies in one region', () => {
    fc.assert(
      fc.property(writings, (words) => {
        for (const stream of readStreams(words.join(' '), [], [])) {
          const held = new Uint8Array(stream.tokens.length);
          for (const { first, last } of findRegions(stream)) for (let i = first; i <= last; i += 1) held[i]! += 1;
          stream.tokens.forEach(({ shape }, i) => {
            expect(held[i]).toBeLessThanOrEqual(1);
            if (shape === 'capital' || shape === 'caps') expect(held[i]).toBe(1);
          });
        }
      }),
    );
  });
});

describe('the binary', () => {
  /** The checksum made right again, so that what lies behind it is read. */
  function sealed(changed: Uint8Array): Uint8Array {
    const view = new DataView(changed.buffer, changed.byteOffset, changed.byteLength);
    if (changed.length < headerLength) return changed;
    view.setUint32(8, changed.length, true);
    view.setUint32(12, checksum(changed, headerLength), true);
    return changed;
  }

  test('a cut file is refused with a message for people', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => readNameModel(bytes.slice(0, length))).toThrow('The name model cannot be used: ');
        expect(() => readNameModel(sealed(bytes.slice(0, length)))).toThrow('The name model cannot be used: ');
      }),
      { numRuns: 5 },
    );
  });

  test('a changed byte is noticed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at]! ^= by;
        expect(() => readNameModel(changed)).toThrow('The name model cannot be used: ');
      }),
      { numRuns: 5 },
    );
  });

  test('bytes of any kind are refused or read, never read beyond their end', () => {
    const start = bytes.slice(0, headerLength);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (more) => {
        const made = new Uint8Array(headerLength + more.length);
        made.set(start);
        made.set(more, headerLength);
        expect(() => readNameModel(sealed(made))).toThrow('The name model cannot be used: ');
      }),
    );
  });

  test('a model that lies in the middle of a buffer is read as well', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(readNameModel(moved.subarray(3)).first.scale).toBe(nameModel.first.scale);
  });
});

describe('parts', () => {
  test('a table finds each of its keys, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { selector: keyOf, maxLength: 200 }), fc.integer(), (hashes, other) => {
        const keys = Uint32Array.from(hashes, keyOf).toSorted();
        const table = makeLookup(keys);
        for (const hash of hashes) expect(keys[rowOf(table, hash)]).toBe(keyOf(hash));
        if (!keys.includes(keyOf(other))) expect(rowOf(table, other)).toBe(-1);
      }),
    );
  });

  test('best path and sum of paths are those of all paths', () => {
    const weight = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 2 * labelCount, maxLength: 2 * labelCount }),
        fc.array(weight, { minLength: edges.from.length, maxLength: edges.from.length }),
        (scores, weights) => {
          const lattice = makeLattice(1);
          reserve(lattice, 2);
          lattice.scores.set(scores);
          const labels = new Uint8Array(2);
          bestPath(lattice, 2, Float64Array.from(weights), labels);
          exponentiate(lattice, 2);
          const steps = Float64Array.from(weights, Math.exp);
          const log = sumPaths(lattice, lattice.factors, 2, steps);
          const edge = (a: number, b: number): number =>
            weights[edges.from.findIndex((from, e) => from === a && edges.to[e] === b)] ?? -Infinity;
          let sum = 0;
          let best = -Infinity;
          for (let a = 0; a < labelCount; a += 1)
            for (let b = 0; b < labelCount; b += 1) {
              if (!mayFollow(outside, a) || !mayFollow(a, b) || !mayFollow(b, outside)) continue;
              const score = edge(outside, a) + edge(a, b) + edge(b, outside) + scores[a]! + scores[labelCount + b]!;
              sum += Math.exp(score);
              best = Math.max(best, score);
            }
          const [first, second] = labels as unknown as [number, number];
          const found =
            edge(outside, first) +
            edge(first, second) +
            edge(second, outside) +
            scores[first]! +
            scores[labelCount + second]!;
          expect(found).toBeCloseTo(best, 8);
          // The factors of a token are divided by its greatest.
          const tops = Math.max(...scores.slice(0, labelCount)) + Math.max(...scores.slice(labelCount));
          expect(log + tops).toBeCloseTo(Math.log(sum), 6);
        },
      ),
      { numRuns: 15 },
    );
  });
});
