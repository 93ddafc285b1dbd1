import { expect, test } from 'vitest';
import { plainTag, type Tag } from '../../../common/annotation/codebook';
import { bratConf } from '../../../common/interchange/bratConf';
import { bratNamesOf } from '../../../common/interchange/bratNames';
import { expectLinear } from '../../support/cost';

const many = (length: number, make: (at: number) => Tag): readonly Tag[] => Array.from({ length }, (_, at) => make(at));
const confOf = (tags: readonly Tag[]) => bratConf(bratNamesOf(tags, []), tags);

test.each<[string, (at: number) => Tag]>([
  ['tags beside each other', (at) => plainTag(`t${at}`, { colour: 'blue' })],
  ['tags below one', (at) => plainTag(`t${at}`, { parent: 't0' })],
  ['tags in pairs', (at) => plainTag(`t${at}`, { parent: at % 2 === 0 ? null : `t${at - 1}` })],
  ['tags in circles', (at) => plainTag(`t${at}`, { parent: `t${at % 2 === 0 ? at + 1 : at - 1}` })],
  ['kinds of links', (at) => plainTag(`t${at}`, { on: 'links' })],
  ['tags that fold to one name', (at) => plainTag('事'.repeat(3) + String.fromCodePoint(0x4e00 + (at % 20_000)))],
])('%s: what the configuration of brat costs grows as the codebook does', (_, make) => {
  expectLinear(
    (size) => {
      const tags = many(size, make);
      return () => confOf(tags);
    },
    2000,
    8,
  );
});

test('a chain of parents may be longer than calls can be deep', () => {
  const length = 12_000;
  const [annotation] = confOf(many(length, (at) => plainTag(`t${at}`, { parent: at === 0 ? null : `t${at - 1}` })));
  const last = `\n${'\t'.repeat(length - 1)}t${length - 1}\n`;
  expect(annotation?.text.includes(last)).toBe(true);
});
