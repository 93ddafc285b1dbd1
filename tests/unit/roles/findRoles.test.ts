import { describe, expect, test } from 'vitest';
import { readMarked } from '../identity/marked';
import type { ArticleSays } from '../identity/marked';

/** Roles as "title: holder (qualifier) of owner", with "?" after what was inferred. */
function rolesOf(articles: string | readonly string[], says: readonly ArticleSays[] = []): readonly string[] {
  const { analysis } = readMarked(typeof articles === 'string' ? [articles] : articles, says);
  const name = (entity: number | null): string => (entity === null ? '-' : (analysis.entities[entity]?.name ?? ''));
  return analysis.roles.map((role) => {
    const qualifier = role.qualifier === null ? '' : ` (${role.qualifier})`;
    const [by, ofBy] = [role.holderBy, role.ofBy].map((how) => (how === 'inferred' ? '?' : ''));
    return `${role.normalised}: ${name(role.holder)}${by}${qualifier} of ${name(role.of)}${ofBy}`;
  });
}

describe('titles before names', () => {
  test('with the country of the office', () => {
    expect(rolesOf('[L:U.S.] Deputy Secretary of State [P:Clara Novak] met [N:Japanese] FM [P:Ito].')).toEqual([
      'Deputy Secretary of State: Clara Novak of United States',
      'Foreign Minister: Ito of Japan',
    ]);
    expect(rolesOf('[O:Velora] CEO [P:Clara Novak] and [L:Norway]’s new prime minister [P:Ola Berg] met.')).toEqual([
      'CEO: Clara Novak of Velora',
      'Prime Minister: Ola Berg of Norway',
    ]);
    expect(rolesOf('President of [L:France] [P:Luc Morel] spoke.')).toEqual(['President: Luc Morel of France']);
  });

  test('the span covers the title alone, the evidence its sentence', () => {
    const { text, analysis } = readMarked([
      'It rained. Former [L:Peru] Finance Minister [P:Ana Ruiz] left. It was late.',
    ]);
    const [role] = analysis.roles;
    expect(text.slice(role?.start, role?.end)).toBe('Finance Minister');
    expect(text.slice(role?.evidence.start, role?.evidence.end)).toBe('Former Peru Finance Minister Ana Ruiz left.');
  });

  test('two titles of one person', () => {
    expect(rolesOf('Deputy Prime Minister and Finance Minister [P:Ana Ruiz] left.')).toEqual([
      'Deputy Prime Minister: Ana Ruiz of -',
      'Finance Minister: Ana Ruiz of -',
    ]);
    expect(rolesOf('The prime minister and President [P:Ana Ruiz] met.')).toEqual(['President: Ana Ruiz of -']);
  });

  test('former, acting and elect', () => {
    expect(
      rolesOf('former President [P:Ana Ruiz], acting Mayor [P:Ola Berg] and President-elect [P:Luc Morel]'),
    ).toEqual([
      'President: Ana Ruiz (former) of -',
      'Mayor: Ola Berg (acting) of -',
      'President: Luc Morel (elect) of -',
    ]);
  });

  test('a capital stands for its government in a national office, and for itself in its own', () => {
    expect(rolesOf('[L:South Korea]: [L:Seoul]’s Foreign Minister [P:Han Seo-yun]')).toEqual([
      'Foreign Minister: Han Seo-yun of South Korea',
    ]);
    expect(rolesOf('[L:South Korea]: [L:Seoul] Mayor [P:Han Seo-yun]')).toEqual(['Mayor: Han Seo-yun of Seoul']);
  });

  test('a title in another sentence is nobody’s', () => {
    expect(rolesOf('They met the president. [P:Ana Ruiz] left.')).toEqual([]);
  });
});

describe('titles beside names', () => {
  test('behind the name', () => {
    expect(rolesOf('[P:Ola Berg], [L:Norway]’s prime minister, spoke.')).toEqual([
      'Prime Minister: Ola Berg of Norway',
    ]);
    expect(rolesOf('[P:Ana Ruiz], 54, president of the [O:World Bank], spoke.')).toEqual([
      'President: Ana Ruiz of World Bank',
    ]);
    expect(rolesOf('said [P:Kim Da-in], the ministry’s spokesperson.')).toEqual(['Spokesperson: Kim Da-in of -']);
  });

  test('in front of the name', () => {
    expect(rolesOf('[L:Norway]’s prime minister, [P:Ola Berg], spoke.')).toEqual([
      'Prime Minister: Ola Berg of Norway',
    ]);
  });

  test('not of a name that merely stands near', () => {
    expect(rolesOf('After talks with [P:Ana Ruiz], the prime minister flew home.')).toEqual([]);
    expect(rolesOf('After meeting the president, [P:Ana Ruiz], who was tired, left.')).toEqual([]);
    expect(rolesOf('They met [P:Ana Ruiz], the prime minister, and others.')).toEqual([]);
    expect(rolesOf('[P:Ana Ruiz], the president’s sister, left.')).toEqual([]);
    expect(rolesOf('The wife of [L:Norway]’s prime minister, [P:Berit Berg], spoke.')).toEqual([]);
    expect(rolesOf('[L:Norway]’s prime minister, [P:Ola Berg], president of the [O:World Bank], spoke.')).toEqual([
      'Prime Minister: Ola Berg of Norway',
      'President: Ola Berg of World Bank',
    ]);
  });
});

describe('titles as predicates', () => {
  test('named, appointed, became, left', () => {
    expect(rolesOf('[P:Luc Morel] names [P:Ana Ruiz] as secretary of state')).toEqual([
      'Secretary of State: Ana Ruiz of -',
    ]);
    expect(rolesOf('They named [P:Ana Ruiz] foreign minister.')).toEqual(['Foreign Minister: Ana Ruiz of -']);
    expect(rolesOf('[P:Ana Ruiz] was appointed finance minister.')).toEqual(['Finance Minister: Ana Ruiz of -']);
    expect(rolesOf('[P:Ana Ruiz] is the president of [L:Peru].')).toEqual(['President: Ana Ruiz of Peru']);
    expect(rolesOf('[P:Ana Ruiz] resigned as prime minister.')).toEqual(['Prime Minister: Ana Ruiz (former) of -']);
    expect(rolesOf('She replaces [P:Ana Ruiz] as finance minister.')).toEqual([
      'Finance Minister: Ana Ruiz (former) of -',
    ]);
  });

  test('what somebody is not, or merely says of it', () => {
    expect(rolesOf('[P:Ana Ruiz] is not the president.')).toEqual([]);
    expect(rolesOf('[P:Ana Ruiz] told the president to wait.')).toEqual([]);
  });
});

describe('what is inferred', () => {
  test('the holder of an office that only one person of the source has', () => {
    const roles = rolesOf('[N:Japanese] PM thanked\n[N:Japanese] Prime Minister [P:Ken Ito] wrote.');
    expect(roles).toEqual(['Prime Minister: Ken Ito? of Japan', 'Prime Minister: Ken Ito of Japan']);
  });

  test('not where two have had it, another country is meant, or it is a future holder', () => {
    expect(
      rolesOf(
        'The [N:Japanese] PM said. [N:Japanese] Prime Ministers: [N:Japanese] PM [P:Ken Ito], [N:Japanese] PM [P:Jo Abe].',
      ),
    ).toHaveLength(2);
    expect(rolesOf('The [L:U.K.] PM said. [N:Japanese] PM [P:Ken Ito] wrote.')).toHaveLength(1);
    expect(rolesOf('The next [N:Japanese] PM said. [N:Japanese] PM [P:Ken Ito] wrote.')).toHaveLength(1);
    expect(rolesOf('The foreign minister said. [N:Japanese] Foreign Minister [P:Ken Ito] wrote.')).toHaveLength(1);
  });

  test('the country, from the same person elsewhere in the source', () => {
    expect(
      rolesOf(
        '[N:Peruvian] Vice Foreign Minister [P:Ana Ruiz] came. First Vice Foreign Minister [P:Ana Ruiz] left.',
      )[1],
    ).toBe('First Vice Foreign Minister: Ana Ruiz of Peru?');
  });

  test('the country of the outlet, where the article names it and no rival', () => {
    const says = [{ outlet: 'The Lima Peru Post', published: '2024-03-02' }];
    expect(rolesOf(['In [L:Peru], President [P:Ana Ruiz] spoke.'], says)).toEqual(['President: Ana Ruiz of Peru?']);
    expect(rolesOf(['In [L:Chile], President [P:Ana Ruiz] spoke.'], says)).toEqual(['President: Ana Ruiz of -']);
    expect(rolesOf(['In [L:Peru], President [P:Ana Ruiz] met President [P:Luc Morel].'], says)).toEqual([
      'President: Ana Ruiz of -',
      'President: Luc Morel of -',
    ]);
    expect(rolesOf(['[N:Peruvian] President [P:Ana Ruiz] met President [P:Luc Morel].'], says)[1]).toBe(
      'President: Luc Morel of -',
    );
  });

  test('says why, and carries the article’s date', () => {
    const { analysis } = readMarked(
      ['In [L:Peru], President [P:Ana Ruiz] spoke.'],
      [{ outlet: 'The Peru Post', published: '2024-03-02' }],
    );
    expect(analysis.roles[0]).toMatchObject({
      date: '2024-03-02',
      ofBy: 'inferred',
      why: 'The Peru Post is an outlet of Peru, and the article gives nobody else this title',
    });
  });
});
