import { describe, expect, test } from 'vitest';
import { citationText } from '../../../client/commands/passages/citationText';
import { commandAnchor, html, pageCommands } from '../../../client/views/people/html';
import { personPage } from '../../../client/views/people/personPage.model';
import { officePage, personRolesPage } from '../../../client/views/people/rolesPage.model';
import type { Citation, OfficeHolder, Person, PersonRole } from '../../../common/protocol';

const hostile = `<img src=x onerror="alert(1)">'&</blockquote>`;
const at = (line: number) => ({
  uri: 'file:///w/a.txt',
  range: { start: { line, character: 0 }, end: { line, character: 5 } },
});
const role = (more: Partial<PersonRole> = {}): PersonRole => ({
  title: 'Trade Minister',
  ...{ of: 'Norway', qualifier: null, tells: 'holds', inferred: null, date: '2025-03-01', outlet: 'The Gazette' },
  quote: 'Trade Minister Ann Lee spoke',
  location: at(1),
  copies: [],
  ...more,
});
const holding = (statements: readonly PersonRole[]) => ({
  ...{ title: 'Trade Minister', of: 'Norway', qualifier: null, since: null, until: null, endedBefore: null },
  ...{ firstAttested: '2025-03-01', lastAttested: '2025-03-04', statements },
});
const person: Person = {
  ...{ id: 'person:ann-lee', name: 'Ann Lee', aliases: ['Lee', hostile], decided: 'same' },
  holdings: [holding([role(), role({ quote: hostile, tells: 'takes', inferred: 'why', copies: [at(8)] })])],
  mentions: [{ text: 'Lee', line: hostile, location: at(4) }],
  sources: ['file:///w/a.txt'],
};

/** Every element and attribute name of a page. */
const tagsOf = (page: string): readonly string[] => [...page.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag ?? '');

describe('pages', () => {
  test('show words from sources as words', () => {
    const pages = [personPage(person, [hostile]), personRolesPage(person)].map((page) => page.html);
    for (const page of pages) {
      expect(tagsOf(page)).not.toContain('img');
      expect(page).not.toMatch(/<[^>]*onerror/);
      expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;');
    }
  });

  test('have no scripts, and links that run only the commands that they trust', () => {
    const page = personPage(person, []).html + personRolesPage(person).html;
    expect(tagsOf(page)).not.toContain('script');
    const targets = [...page.matchAll(/href="([^"?]*)/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) expect(pageCommands.map((command) => `command:${command}`)).toContain(target);
  });

  test('of a person have roles with days, every statement, other names and sources', () => {
    const page = personPage(person, ['“Lee” is Ann Lee']).html;
    for (const words of [
      'Trade Minister, Norway',
      '1–4 Mar 2025',
      'The Gazette',
      'Also called: Lee',
      'a.txt:2',
      'takes the post',
    ])
      expect(page).toContain(words);
    expect(page).toContain('“Lee” is Ann Lee');
    expect(personPage({ ...person, holdings: [] }, []).html).toContain('No source states a role.');
  });

  test('of an office have its holders side by side, a row for each day', () => {
    const holder = (name: string, id: string | null, date: string): OfficeHolder => ({
      ...holding([role({ date })]),
      ...{ id, name, disputed: id !== null },
    });
    const office = { title: 'Trade Minister', of: 'Norway', disputed: true };
    const page = officePage({
      ...office,
      holders: [holder('Ann Lee', 'person:ann-lee', '2025-03-01'), holder('Vacant', null, '2025-03-04')],
    }).html;
    expect(page.match(/<tr>/g)).toHaveLength(3);
    expect(page.match(/<td>/g)).toHaveLength(4);
    expect(page.match(/class="disputed"/g)).toHaveLength(1);
    expect(page).toContain('4 Mar 2025');
  });

  test('put an argument into a link so that it comes out again', () => {
    const argument = { id: `a"b'(c) <d>` };
    const [, encoded = ''] = /\?([^"]*)"/.exec(commandAnchor('x', 'showPerson', argument).html) ?? [];
    expect(JSON.parse(decodeURIComponent(encoded))).toEqual([argument]);
    expect(html`${1}${['<', html`<b></b>`]}`.html).toBe('1&lt;<b></b>');
  });
});

describe('a citation', () => {
  const citation: Citation = {
    quote: 'Talks *will* go on.',
    outlet: 'The Gazette',
    headline: 'Talks go on',
    published: '2025-03-01',
    byline: 'Ann Lee',
    source: 'north/a.txt',
    ...{ firstLine: 3, lastLine: 4 },
  };
  const bare = { ...citation, outlet: null, headline: null, published: null, byline: null, lastLine: 3 };

  test('is written plainly, without what the source does not state', () => {
    expect(citationText(citation, 'plain')).toBe(
      '“Talks *will* go on.” — The Gazette, “Talks go on”, 1 March 2025, by Ann Lee, north/a.txt:3–4',
    );
    expect(citationText(bare, 'plain')).toBe('“Talks *will* go on.” — north/a.txt:3');
  });

  test('is written as Markdown that shows the words as they are', () => {
    expect(citationText(citation, 'markdown')).toBe(
      '> Talks \\*will\\* go on\\.\n>\n> — The Gazette, *Talks go on*, 1 March 2025, by Ann Lee, north/a\\.txt:3–4',
    );
  });

  test('follows a template; anything else is plain', () => {
    expect(
      citationText(citation, '${quote} [${outlet}, ${date}]\\n${source}:${lines} ${byline} ${headline} ${x}'),
    ).toBe('Talks *will* go on. [The Gazette, 2025-03-01]\nnorth/a.txt:3–4 Ann Lee Talks go on ${x}');
    expect(citationText(bare, '${quote}|${outlet}|')).toBe('Talks *will* go on.||');
    expect(citationText(citation, 'apa')).toBe(citationText(citation, 'plain'));
  });
});
