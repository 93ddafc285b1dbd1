import { describe, expect, test } from 'vitest';
import { nameOffice } from '../../../server/analysis/checks/nameOffice';
import { nameRoleSources } from '../../../server/analysis/checks/nameRoleSources';
import type { Check } from '../../../server/analysis/checks/check';
import type { Finding } from '../../../server/analysis/checks/finding';
import { optionsOf } from '../../../server/features/options';
import type { Decision } from '../../../common/decisions/model';
import type { WireLink } from '../../../common/protocol';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import { analyse } from '../../support/analyse';
import { findingsIn, fixesOf } from './findingsIn';

/** A source's text with the day on which it was published. */
type Dated = readonly [text: string, published: string];

/** What a check says of the first of several sources. */
function findingsAmong(
  check: Check,
  sources: readonly Dated[],
  decisions: readonly Decision[] = [],
  links: readonly WireLink[] = [],
): readonly Finding[] {
  const index = createIndex();
  const read = sources.map(([text, published], i) => {
    const options = { assumeNews: true, published, ...optionsOf(decisions, `${i}.txt`) };
    const analysis = analyse(text, options);
    index.replace(summarise(`${i}.txt`, text, analysis));
    return { text, analysis };
  });
  index.setLinks(links);
  const [first] = read;
  if (first === undefined) return [];
  const others = index.othersOf('0.txt', first.analysis, (uri) => uri);
  return check.run({ ...first, source: '0.txt', decisions, others });
}

const arrives = (minister: string): string =>
  `${minister} arrived in Tallinn on Friday for talks on fishing rights, officials said. The talks lasted two hours.`;
const meets = (minister: string): string =>
  `Fishermen met ${minister} in Bergen on Friday, the ministry said. The meeting was a short one, and nobody spoke to reporters.`;

const tangen = 'Norwegian Foreign Minister Helga Tangen';
const solberg = 'Norwegian Foreign Minister Arne Solberg';

describe('two sources', () => {
  test('of one day name two holders', () => {
    const [found, ...more] = findingsAmong(nameOffice, [
      [arrives(tangen), '2025-07-18'],
      [meets(solberg), '2025-07-18'],
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', evidence: [{ uri: '1.txt' }] });
    expect(found?.message).toContain('Helga Tangen');
    expect(found?.message).toContain('Arne Solberg');
  });

  test('of two days name two holders, and a third one names the first again', () => {
    const apart: readonly Dated[] = [
      [arrives(tangen), '2025-07-18'],
      [meets(solberg), '2025-07-15'],
    ];
    expect(findingsAmong(nameOffice, apart)).toEqual([]);
    expect(findingsAmong(nameOffice, [...apart, [meets(tangen), '2025-07-11']])).toHaveLength(1);
  });

  test.each([
    ['a deputy', 'Norwegian Deputy Foreign Minister Arne Solberg'],
    ['another country', 'Swedish Foreign Minister Arne Solberg'],
    ['a former one', 'former Norwegian Foreign Minister Arne Solberg'],
    ['an acting one', 'acting Norwegian Foreign Minister Arne Solberg'],
    ['another spelling', 'Norwegian Foreign Minister Helga Tangan'],
    ['a surname', 'Norwegian Foreign Minister Tangen'],
    ['nobody’s office', 'Foreign Minister Arne Solberg'],
  ])('silent on %s', (_what, other) => {
    expect(
      findingsAmong(nameOffice, [
        [arrives(tangen), '2025-07-18'],
        [meets(other), '2025-07-18'],
      ]),
    ).toEqual([]);
  });

  test('one of which tells of the change', () => {
    const change = `${meets(solberg)} Helga Tangen was named Norwegian foreign minister on Thursday.`;
    expect(
      findingsAmong(nameOffice, [
        [arrives(tangen), '2025-07-18'],
        [change, '2025-07-18'],
      ]),
    ).toEqual([]);
  });

  test('a pair that the user linked, or decided to be one person, is settled', () => {
    const sources: readonly Dated[] = [
      [arrives(tangen), '2025-07-18'],
      [meets(solberg), '2025-07-18'],
    ];
    const [found] = findingsAmong(nameOffice, sources);
    const place = (uri: string, text: string) => {
      const character = text.indexOf('Foreign Minister');
      return { uri, range: { start: { line: 0, character }, end: { line: 0, character: character + 16 } } };
    };
    const link = {
      kind: 'contradicts',
      from: place('0.txt', arrives(tangen)),
      to: place('1.txt', meets(solberg)),
    };
    expect(findingsAmong(nameOffice, sources, [], [link])).toEqual([]);
    const [same] = fixesOf(found, 'decision');
    expect(same?.title).toContain('one person');
    const decisions = same?.kind === 'decision' ? [same.decision] : [];
    expect(findingsAmong(nameOffice, sources, decisions)).toEqual([]);
  });
});

describe('one article', () => {
  test('names two holders', () => {
    const text = `${arrives(tangen)}\n\n${meets(solberg)}`;
    const [found] = findingsIn(nameOffice, text, { published: '2025-07-18' });
    expect(found?.message).toContain('elsewhere in this article');
    expect(text.slice(found?.start)).toMatch(/^Foreign Minister Arne/);
  });

  test.each([
    `${arrives(tangen)}\n\nThe treaty was signed in 1998 by Norwegian Foreign Minister Arne Solberg, officials said.`,
    `${arrives(tangen)}\n\nIn May 2019, Norwegian Foreign Minister Arne Solberg refused to sign the treaty, officials said.`,
    `${arrives(tangen)}\n\nShe was joined by Icelandic Foreign Minister Sigrun Palsdottir, who had asked for the talks.`,
  ])('silent: %s', (text) => {
    expect(findingsIn(nameOffice, text, { published: '2025-07-18' })).toEqual([]);
  });
});

describe('name.role.sources', () => {
  const finance = 'Norwegian Finance Minister Helga Tangen';

  test('links settle it; the fixes open, link and compare', () => {
    const sources: readonly Dated[] = [
      [arrives(tangen), '2025-07-18'],
      [meets(finance), '2025-07-16'],
    ];
    const [found] = findingsAmong(nameRoleSources, sources);
    expect(found?.severity).toBe('warning');
    expect(fixesOf(found, 'command').map((fix) => fix.kind === 'command' && fix.command)).toEqual([
      'copydesk.openLocation',
      'copydesk.linkPassages',
      'copydesk.linkPassages',
      'copydesk.compareRoles',
    ]);
  });

  test('a source that tells of the change makes it a question', () => {
    const change = `${meets(finance)} Tangen was named foreign minister on Thursday.`;
    const sources: readonly Dated[] = [
      [arrives(tangen), '2025-07-18'],
      [change, '2025-07-16'],
    ];
    expect(findingsAmong(nameRoleSources, sources).map(({ severity }) => severity)).not.toContain('warning');
  });

  test.each(['Norwegian Deputy Foreign Minister Helga Tangen', 'former Norwegian Finance Minister Helga Tangen'])(
    'silent: %s',
    (other) => {
      expect(
        findingsAmong(nameRoleSources, [
          [arrives(tangen), '2025-07-18'],
          [meets(other), '2025-07-16'],
        ]),
      ).toEqual([]);
    },
  );
});
