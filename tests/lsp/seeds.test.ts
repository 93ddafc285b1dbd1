import type {
  CodeAction,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  Range,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import type { OfficeView, Person, PersonLine } from '../../common/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { positionOf, seeds, seedsFolder, startClient, type LspClient } from '../support/lspClient';

const { first, second } = seeds;
let client: LspClient;

beforeAll(async () => {
  client = await startClient({ folders: [seedsFolder] });
  await client.until(() => client.sources() === 2);
  await client.open(first.uri, first.text);
  await client.open(second.uri, second.text);
});
afterAll(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
});

type Seed = typeof first;

async function hover(seed: Seed, words: string, inside = 1, nth = 0): Promise<string> {
  const position = positionOf(seed.text, words, inside, nth);
  const answer = await client.at<Hover | null>('textDocument/hover', seed.uri, position);
  return (answer?.contents as MarkupContent | undefined)?.value ?? '';
}

/** The words that a range of a seed covers; the range must lie within a line. */
function wordsAt(uri: string, range: Range): string {
  const seed = uri === first.uri ? first : second;
  const line = seed.text.split(/\r\n|\r|\n/)[range.start.line] ?? '';
  return line.slice(range.start.character, range.end.character);
}

describe('hover on a name', () => {
  test('"Park" gives Park Yoon-joo with both titles, linked into both sources', async () => {
    const card = await hover(first, 'Park is attending');
    expect(card).toContain('**Park Yoon-joo** (person)');
    expect(card).toContain('**First Vice Foreign Minister**');
    expect(card).toContain('**Vice Foreign Minister**');
    expect(card).toContain('South Korea');
    expect(card).toContain('11–18 Jul 2025');
    expect(card).toMatch(/in 2 sources/);
    expect(card).toContain(`${first.uri}#L`);
    expect(card).toContain(`${second.uri}#L`);
  });

  test('"Rubio\'s" gives Marco Rubio, on the possessive ending too', async () => {
    for (const inside of [2, "Rubio'".length, "Rubio's".length]) {
      expect(await hover(first, "Rubio's", inside)).toContain('**Marco Rubio** (person)');
    }
    expect(await hover(first, "Rubio's")).toContain('**Secretary of State**');
  });

  test('"FM Cho" gives Cho Hyun, on the title too', async () => {
    expect(await hover(second, 'FM Cho', 4)).toContain('**Cho Hyun** (person)');
    expect(await hover(second, 'FM Cho', 1)).toContain('**Cho Hyun** (person)');
    expect(await hover(second, 'FM Cho', 4)).toContain('**Foreign Minister**');
  });

  test('"Ishiba" gives Shigeru Ishiba', async () => {
    const card = await hover(second, 'Ishiba attended');
    expect(card).toContain('**Shigeru Ishiba** (person)');
    expect(card).toContain('**Prime Minister**, Japan');
  });

  test('"the Lee government" gives Lee Jae Myung', async () => {
    expect(await hover(second, 'the Lee government', 'the L'.length)).toContain('**Lee Jae Myung** (person)');
  });

  test('"ASEAN" gives the association under its full name', async () => {
    const card = await hover(second, 'ASEAN-related', 2);
    expect(card).toContain('**Association of Southeast Asian Nations** (organization)');
    expect(card).toMatch(/Also called: .*Asean/);
  });
});

describe('hover on a time', () => {
  test('names the day, its weekday, how it was resolved and who states it', async () => {
    const card = await hover(first, 'Malaysia on Friday', 'Malaysia on F'.length);
    expect(card).toContain('**Friday, 11 July 2025**');
    expect(card).toContain('Counted from the publication date');
    expect(card).toContain('3 witnesses of this article state this day');
  });

  test('on the publication stamp gives the witnesses that agree', async () => {
    const card = await hover(first, '11 Jul. 2025');
    expect(card).toContain('**Friday, 11 July 2025, 15:59**');
    expect(card).toContain('States the publication date of the article.');
    expect(card).toContain(`${first.uri}#L1,`);
  });

  test('counts from its own article, never from another one', async () => {
    expect(await hover(second, 'last week.', 1)).toContain('**Monday, 7 July 2025 to Sunday, 13 July 2025**');
    expect(await hover(second, 'October last year', 1)).toContain('**October 2024**');
    expect(await hover(second, 'official said Tuesday', 'official said T'.length)).toContain('Not resolved.');
    expect(await hover(second, '18 hours ago', 1)).toContain('Not resolved.');
  });
});

describe('outline and symbols', () => {
  test('give four articles with sections and groups, nested validly', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: second.uri },
    });
    expect(symbols.map((s) => s.name)).toEqual([
      "S. Korea, US, Japan reaffirm 'strong' NK deterrence in high-level diplomatic talks",
      'Lee sends letter to Japanese PM to thank for participation in diplomatic event',
      'FM Cho seeks stronger trilateral cooperation with US, Japan',
      'The 2025 China-ASEAN Education Cooperation Week Held in Guizhou',
    ]);
    const names = (s: DocumentSymbol | undefined): readonly string[] => (s?.children ?? []).map((c) => c.name);
    expect(names(symbols[0])).toEqual(expect.arrayContaining(['People', 'Organizations', 'Places', 'Dates']));
    const people = symbols[0]?.children?.find((c) => c.name === 'People');
    expect(names(people)).toEqual(
      expect.arrayContaining(['Park Yoon-joo', 'Christopher Landau', 'Takehiro Funakoshi']),
    );

    const before = (a: Range['start'], b: Range['start']): boolean =>
      a.line < b.line || (a.line === b.line && a.character <= b.character);
    const within = (outer: Range, inner: Range): boolean =>
      before(outer.start, inner.start) && before(inner.end, outer.end);
    const verify = (symbol: DocumentSymbol): void => {
      expect(symbol.name.trim()).not.toBe('');
      expect(within(symbol.range, symbol.selectionRange)).toBe(true);
      for (const child of symbol.children ?? []) {
        expect(within(symbol.range, child.range)).toBe(true);
        verify(child);
      }
    };
    for (const symbol of symbols) verify(symbol);
  });

  test('find people over all sources', async () => {
    const find = async (query: string): Promise<readonly string[]> =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map((s) => s.name);
    expect(await find('landau')).toContain('Christopher Landau');
    expect(await find('rubio')).toEqual(['Marco Rubio']);
    expect(await find('asean')).toContain('Association of Southeast Asian Nations');
    expect(await find('qqqq')).toEqual([]);
  });
});

describe('navigation', () => {
  test('definition of "Park" is the first full mention of the earliest source', async () => {
    const position = positionOf(second.text, 'Park told Funakoshi', 1);
    const target = await client.at<Location>('textDocument/definition', second.uri, position);
    expect(target.uri).toBe(first.uri);
    expect(wordsAt(target.uri, target.range)).toBe('Park Yoon-joo');
  });

  test('references of "Rubio" lie in both sources', async () => {
    const position = positionOf(second.text, 'Marco Rubio', 1);
    const found = await client.at<Location[]>('textDocument/references', second.uri, position, {
      context: { includeDeclaration: true },
    });
    expect(new Set(found.map((l) => l.uri))).toEqual(new Set([first.uri, second.uri]));
    for (const { uri, range } of found) expect(wordsAt(uri, range)).toMatch(/Rubio/);
  });

  test('highlights stay in the source and cover every form', async () => {
    const position = positionOf(second.text, 'Park told Funakoshi', 1);
    const found = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', second.uri, position);
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map((h) => wordsAt(second.uri, h.range)))).toEqual(new Set(['Park Yoon-joo', 'Park']));
  });
});

describe('structure', () => {
  test('folds articles', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: second.uri },
    });
    expect(folds.filter((f) => f.startLine >= 40 && f.endLine - f.startLine > 8).length).toBeGreaterThanOrEqual(3);
    for (const fold of folds) expect(fold.endLine).toBeGreaterThan(fold.startLine);
  });

  test('selects name, sentence, paragraph, article', async () => {
    const position = positionOf(first.text, 'Park is attending', 1);
    const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: first.uri },
      positions: [position],
    });
    expect(range && wordsAt(first.uri, range.range)).toBe('Park');
    expect(range?.parent && wordsAt(first.uri, range.parent.range)).toMatch(/^Park is attending .* in progress\.$/);
    expect(range?.parent?.parent && wordsAt(first.uri, range.parent.parent.range)).toMatch(/^It marked .* progress\.$/);
  });

  test('colours names and times', async () => {
    const provider = client.initialized.capabilities.semanticTokensProvider;
    const legend = provider?.legend.tokenTypes ?? [];
    const names = provider?.legend.tokenModifiers ?? [];
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: first.uri },
    });
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const end = { line, character: character + length };
      const marks = names.filter((_, bit) => (modifiers >> bit) % 2 === 1);
      found.push([legend[type], ...marks, wordsAt(first.uri, { start: { line, character }, end })].join(' '));
    }
    const dated = 'time resolved 11 Jul. 2025, 15:59';
    for (const expected of ['person Marco Rubio', 'place Malaysia', dated, 'nationality Japanese'])
      expect(found).toContain(expected);
  });
});

describe('findings', () => {
  const pull = async (seed: Seed): Promise<readonly Diagnostic[]> => {
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: seed.uri },
    });
    return report.items;
  };

  test('of the first seed: the caption twice, the implied start of the pause, two compatible titles; nothing worse', async () => {
    const items = await pull(first);
    const codes = items.map((d) => d.code);
    expect(codes).toContain('text.duplicate');
    expect(codes).toContain('date.duration');
    expect(codes).toContain('name.role.article');
    const dates = items.filter((d) => String(d.code).startsWith('date.') && (d.severity ?? 4) <= 2);
    expect(dates).toEqual([]);
    const duplicate = items.find((d) => d.code === 'text.duplicate');
    expect(duplicate?.relatedInformation?.[0]?.location.uri).toBe(first.uri);
  });

  test('of the second seed: relative times of captured articles are told, no tense or weekday is contested', async () => {
    const items = await pull(second);
    expect(items.map((d) => d.code)).toContain('date.unresolved');
    expect(items.filter((d) => (d.severity ?? 4) <= 2)).toEqual([]);
  });

  test('come with fixes, and each can be dismissed', async () => {
    const [duplicate] = (await pull(first)).filter((d) => d.code === 'text.duplicate');
    if (duplicate === undefined) throw new Error('no text.duplicate');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: first.uri },
      range: duplicate.range,
      context: { diagnostics: [duplicate] },
    });
    const dismissals = actions.filter((a) => a.command?.command === 'copydesk.recordDecision');
    expect(dismissals.length).toBeGreaterThanOrEqual(2);
    expect(dismissals[0]?.command?.arguments?.[0]).toMatchObject({
      uri: first.uri,
      decision: { kind: 'dismissed', code: 'text.duplicate' },
    });
    for (const action of actions) if (action.edit !== undefined) expect(action.title).toMatch(/source/i);
  });
});

describe('custom requests', () => {
  test('copydesk/people lists everyone in a line, copydesk/person with statements and lines', async () => {
    const people = await client.request<readonly PersonLine[]>('copydesk/people', {});
    const park = people.find((p) => p.name === 'Park Yoon-joo');
    expect(park).toMatchObject({ role: 'First Vice Foreign Minister, South Korea' });
    const person = await client.request<Person>('copydesk/person', { id: park?.id });
    expect(
      person.holdings.map(({ title, firstAttested, lastAttested }) => [title, firstAttested, lastAttested]),
    ).toEqual([
      ['First Vice Foreign Minister', '2025-07-11', '2025-07-18'],
      ['Vice Foreign Minister', '2025-07-11', '2025-07-11'],
    ]);
    expect(person.mentions).toHaveLength(park?.mentions ?? 0);
    for (const mention of person.mentions) expect(mention.line).toContain('Park');
  });

  test('copydesk/offices tells of the vacancy and the later holder as a change, never as a dispute', async () => {
    const offices = await client.request<readonly OfficeView[]>('copydesk/offices', {});
    expect(offices.filter(({ disputed }) => disputed)).toEqual([]);
    const foreign = offices.find(({ title, of }) => title === 'Foreign Minister' && of === 'South Korea');
    expect(foreign?.holders.map(({ name, firstAttested }) => [name, firstAttested])).toEqual([
      ['Vacant', '2025-07-11'],
      ['Cho Hyun', null],
    ]);
  });

  test('copydesk/articleAt gives the article with its candidate days', async () => {
    const position = positionOf(second.text, 'Ishiba attended', 1);
    const answer = await client.request<{ kind: string; headline: string; published: null }>('copydesk/articleAt', {
      uri: second.uri,
      position,
    });
    expect(answer).toMatchObject({
      kind: 'related',
      headline: 'Lee sends letter to Japanese PM to thank for participation in diplomatic event',
      published: null,
    });
    const main = await client.request<{ published: string; candidates: { value: string; text: string }[] }>(
      'copydesk/articleAt',
      { uri: second.uri, position: positionOf(second.text, 'Park told', 1) },
    );
    expect(main.published).toBe('2025-07-18');
    expect(main.candidates[0]).toMatchObject({ value: '2025-07-18', text: '18-07-2025' });
  });

  test('copydesk/classify tells news from other text', async () => {
    const ask = (text: string) => client.request<{ news: boolean; reason: string }>('copydesk/classify', { text });
    expect(await ask(first.text)).toMatchObject({ news: true });
    expect(await ask('milk\nbread\nstamps\n')).toMatchObject({ news: false });
  });
});
