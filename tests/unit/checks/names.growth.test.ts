import { expect, test } from 'vitest';
import { nameCaption } from '../../../server/analysis/checks/nameCaption';
import { nameOffice } from '../../../server/analysis/checks/nameOffice';
import { nameOrganization } from '../../../server/analysis/checks/nameOrganization';
import { namePlace } from '../../../server/analysis/checks/namePlace';
import { nameRoleArticle } from '../../../server/analysis/checks/nameRoleArticle';
import { nameSurnameAmbiguous } from '../../../server/analysis/checks/nameSurnameAmbiguous';
import { nameSurnameFirst } from '../../../server/analysis/checks/nameSurnameFirst';
import { nameVariant } from '../../../server/analysis/checks/nameVariant';
import type { Span } from '../../../common/text/span';
import type { CheckInput } from '../../../server/analysis/checks/check';
import type { Section } from '../../../server/analysis/model';
import { expectLinear } from '../../support/cost';
import { hostileUnits } from '../../support/hostile';
import { asOneParagraph } from './findingsIn';

const checks = [
  ...[nameSurnameAmbiguous, nameSurnameFirst, nameVariant, nameCaption],
  ...[nameOffice, nameOrganization, namePlace, nameRoleArticle],
];
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** A surname of its own for each number. */
const surname = (n: number): string => `Mor${[...String(n)].map((digit) => letters[Number(digit)]).join('')}ty`;

const makers: Readonly<Record<string, (n: number) => string>> = {
  'one surname': () => 'Helen Moriarty met Frank Moriarty. Moriarty said no. ',
  'one given name': (n) => `Helen ${surname(n)} said no. `,
  'surnames before names': (n) => `${surname(n)} said no. Helen ${surname(n)} agreed. `,
  'one title': (n) => `Foreign Minister Park Soo-${surname(n).toLowerCase()} said no. `,
  'two spellings': (n) => `Park Soo-min and Park Su-min met Helen ${surname(n)} and Hélen ${surname(n)}. `,
  'bare surnames': (n) => `Helen ${surname(n)} said no. ${surname(n)} and ${surname(n)}e said no. `,
  'names turned round': (n) => `Haruki ${surname(n)} and ${surname(n)} Haruki said no. `,
  'one office': (n) => `Norwegian Foreign Minister Helen ${surname(n)} said no. `,
  offices: (n) => `${surname(n)} chief executive Helen Hale and ${surname(n)} chief executive Frank Moriarty said no. `,
  titles: (n) => `Norwegian Foreign Minister Helen Hale and Norwegian ${surname(n)} Minister Helen Hale said no. `,
  abbreviations: (n) => `The ${surname(n).toUpperCase().slice(0, 6)} said no. The KFTU and the ABCD said no. `,
  'two spellings of an abbreviation': () => 'The U.S. and US officials of ASEAN and Asean said no. ',
  places: () => 'They met in Kuala Lumpur, Indonesia, and in Osaka in China on Friday. ',
  'places without end': () => 'in Osaka, China, ',
  'from left': (n) => `From left, Helen ${surname(n)} and Frank ${surname(n)} pose for a photo in Oslo. `,
  organizations: (n) => `The ${surname(n)}-Hale Corp. and ${surname(n)} Hale Corp. said no. `,
  ...Object.fromEntries(Object.entries(hostileUnits).map(([name, unit]) => [name, () => unit])),
};

const build = (make: (n: number) => string, size: number): string => {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const part = make(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};

test.each(Object.entries(makers))('work grows no faster than the text: %s', (_name, make) => {
  expectLinear(
    (size) => {
      const input = asOneParagraph(build(make, size));
      return () => checks.map((check) => check.run(input));
    },
    8_000,
    8,
  );
});

/** Every second one of many short paragraphs is a caption. */
const withCaptions = (text: string): CheckInput => {
  const input = asOneParagraph(text);
  const length = 120;
  const count = Math.ceil(text.length / length);
  const sections = Array.from({ length: count }, (_, i): Section => {
    const kind = i % 2 === 0 ? 'caption' : 'body';
    return { start: i * length, end: Math.min(text.length, (i + 1) * length), kind, article: 0, rule: 'test' };
  });
  const inSection = <T extends Span>(one: T): T => ({ ...one, section: Math.floor(one.start / length) });
  const { mentions, times } = input.analysis;
  const analysis = { ...input.analysis, sections, mentions: mentions.map(inSection), times: times.map(inSection) };
  return { ...input, analysis };
};

test.each(Object.entries(makers))('work grows no faster than the text, captions between: %s', (_name, make) => {
  expectLinear(
    (size) => {
      const input = withCaptions(build(make, size));
      return () => checks.map((check) => check.run(input));
    },
    8_000,
    8,
  );
});

test('names in a row give findings', () => {
  const input = asOneParagraph(build((n) => `${surname(n)} said no. Helen ${surname(n)} agreed. `, 4_000));
  expect(checks.flatMap((check) => check.run(input)).length).toBeGreaterThan(0);
});
