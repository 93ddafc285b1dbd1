import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { closeAll } from './files';
import { openSeed, positionOf, until } from './host';

const wordsAt = async (uri: vscode.Uri, range: vscode.Range): Promise<string> =>
  (await vscode.workspace.openTextDocument(uri)).getText(range);

function outlineOf(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return until('an outline', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return found && found.length > 0 ? found : undefined;
  });
}

function symbols(query: string): Promise<readonly vscode.SymbolInformation[]> {
  return until(`a symbol for ${query}`, async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.length > 0 ? found : undefined;
  });
}

/** Each symbol holds its own name's range and its children. */
function verifyNesting(symbol: vscode.DocumentSymbol): void {
  ok(symbol.name.trim() !== '', 'a name');
  ok(symbol.range.contains(symbol.selectionRange), `${symbol.name} holds its own selection`);
  for (const child of symbol.children) {
    ok(symbol.range.contains(child.range), `${symbol.name} holds ${child.name}`);
    verifyNesting(child);
  }
}

const childNames = (symbol: vscode.DocumentSymbol | undefined): readonly string[] =>
  (symbol?.children ?? []).map((child) => child.name);

/** Outline, symbols, definition, references, highlights. */
export function navigation(): void {
  suite('navigation', () => {
    test('people are found over all sources with no file open', async () => {
      await closeAll();
      equal(
        (await symbols('landau')).map((one) => one.name),
        ['Christopher Landau'],
      );
      const [park] = await symbols('Park Yoon');
      ok(park, 'Park Yoon-joo');
      equal(await wordsAt(park.location.uri, park.location.range), 'Park Yoon-joo');
      const association = await symbols('asean');
      ok(
        association.some((one) => one.name === 'Association of Southeast Asian Nations'),
        'the association is found by its short name',
      );
      ok((await symbols('Kuala Lumpur')).length > 0, 'a place');
    });

    test('the outline has the articles, each with its sections, people, organizations, places and dates', async () => {
      const articles = await outlineOf(await openSeed('002'));
      articles.forEach(verifyNesting);
      equal(
        articles.map((article) => article.name),
        [
          "S. Korea, US, Japan reaffirm 'strong' NK deterrence in high-level diplomatic talks",
          'Lee sends letter to Japanese PM to thank for participation in diplomatic event',
          'FM Cho seeks stronger trilateral cooperation with US, Japan',
          'The 2025 China-ASEAN Education Cooperation Week Held in Guizhou',
        ],
      );
      const group = (name: string) => articles[0]?.children.find((child) => child.name === name);
      for (const name of ['People', 'Organizations', 'Places', 'Dates']) ok(group(name), `${name} of the main article`);
      for (const name of ['Park Yoon-joo', 'Christopher Landau', 'Takehiro Funakoshi'])
        ok(childNames(group('People')).includes(name), `${name} is among the people`);
      ok(childNames(group('Dates')).includes('October 2024'), 'a date');
    });

    test('the definition of "Park" is the first full mention, in the other source', async () => {
      const first = await openSeed('000');
      const second = await openSeed('002');
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        second.uri,
        positionOf(second, 'Park told Funakoshi'),
      );
      equal(found.length, 1, 'definitions');
      const [target] = found;
      const [uri, range] =
        target && 'targetUri' in target
          ? [target.targetUri, target.targetSelectionRange ?? target.targetRange]
          : [target?.uri, target?.range];
      ok(uri && range, 'a place');
      equal(uri.toString(), first.uri.toString());
      equal(await wordsAt(uri, range), 'Park Yoon-joo');
    });

    test('references of "Rubio" lie in both seeds and cover his name alone', async () => {
      const document = await openSeed('002');
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, 'Marco Rubio'),
      );
      equal(new Set(found.map((one) => one.uri.toString())).size, 2, 'sources');
      const words = await Promise.all(found.map((one) => wordsAt(one.uri, one.range)));
      equal(
        words.filter((one) => !/^(Marco )?Rubio$/.test(one)),
        [],
        'other words',
      );
      ok(words.length >= 8, `${words.length} references`);
    });

    test('highlights cover every form of a name in the source', async () => {
      const document = await openSeed('002');
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        positionOf(document, 'Park told Funakoshi'),
      );
      const words = new Set(found.map((one) => document.getText(one.range)));
      equal([...words].toSorted(), ['Park', 'Park Yoon-joo']);
      ok(found.length > 10, `${found.length} highlights`);
    });

    test('names and times are coloured', async () => {
      const document = await openSeed('000');
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      const types = new Set<string>();
      for (let at = 3; at < data.length; at += 5) types.add(legend.tokenTypes[data[at] ?? -1] ?? '');
      for (const type of ['person', 'organization', 'place', 'nationality', 'time']) ok(types.has(type), type);
    });

    test('articles can be folded', async () => {
      const document = await openSeed('002');
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const related = folds.filter((one) => one.start >= 40 && one.end - one.start > 8);
      ok(related.length >= 3, `${related.length} folds of related articles`);
    });
  });
}
