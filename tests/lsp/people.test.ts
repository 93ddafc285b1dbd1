import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, Location, LocationLink, MarkupContent } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Citation, EntityAt, EntityMentions, OfficeView, Person, PersonLine } from '../../common/protocol';
import { positionOf, startClient, type LspClient } from '../support/lspClient';

const bell = `Harbour reopens after storm
The Northport Herald
By Mia Holt
Published: 2 June 2025

Norwegian Fisheries Minister Greta Lund said on Monday that the harbour would reopen. Lund visited the port at noon.
`;
const bellLater = `Lund praises dock workers
The Northport Herald
Published: 5 June 2025

Norwegian Fisheries Minister Greta Lund praised the dock workers on Thursday. Lund said the work had gone well.
`;
const lantern = `Catch quotas to rise
The Harbour Times
Published: 3 June 2025

Norwegian Fisheries Minister Oskar Dahl said on Tuesday that quotas would rise. Dahl gave no figures.
`;

let client: LspClient;
let root = '';
const uris = { bell: '', later: '', lantern: '' };

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-people-'));
  // Two folders, one of them with a blank in its name.
  const folders = [join(root, 'one'), join(root, 'two folders')];
  for (const folder of folders) mkdirSync(folder);
  const write = (folder: string | undefined, name: string, text: string): string => {
    const path = join(folder ?? '', name);
    writeFileSync(path, text);
    return pathToFileURL(path).href;
  };
  uris.bell = write(folders[0], 'bell.txt', bell);
  uris.later = write(folders[0], 'later.txt', bellLater);
  uris.lantern = write(folders[1], 'lantern.txt', lantern);
  client = await startClient({
    folders,
    capabilities: { textDocument: { implementation: { linkSupport: true } } },
  });
  await client.until(() => client.sources() === 3);
  await client.open(uris.bell, bell);
});
afterAll(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
  rmSync(root, { recursive: true, force: true });
});

const at = (words: string, inside = 1) => ({ uri: uris.bell, position: positionOf(bell, words, inside) });

describe('names', () => {
  test('copydesk/entityAt tells whom a name means and whom it may mean', async () => {
    const found = await client.request<EntityAt | null>('copydesk/entityAt', at('Lund visited'));
    expect(found).toMatchObject({
      words: 'Lund',
      type: 'person',
      name: 'Greta Lund',
      aliases: ['Lund'],
      decided: null,
    });
    expect(found?.range).toEqual({ start: at('Lund visited', 0).position, end: at('Lund visited', 4).position });
    expect(found?.context).toContain('Lund visited the port at noon.');
    const other = found?.others.find(({ name }) => name === 'Oskar Dahl');
    expect(other?.detail).toMatch(/^Fisheries Minister, Norway · 2 mentions in 1 source$/);
    expect(found?.others.map(({ id }) => id)).not.toContain(found?.id);
  });

  test('copydesk/entityAt is null beside names, on titles, and in what is not open', async () => {
    for (const place of [at('noon'), at('Fisheries Minister'), { ...at('Lund visited'), uri: uris.later }])
      expect(await client.request('copydesk/entityAt', place)).toBeNull();
  });

  test('copydesk/mentionsOf lists the mentions of all sources, by source and place', async () => {
    const found = await client.request<EntityAt>('copydesk/entityAt', at('Lund visited'));
    const all = await client.request<EntityMentions | null>('copydesk/mentionsOf', { id: found.id });
    expect(all).toMatchObject({ id: found.id, type: 'person', name: 'Greta Lund' });
    expect(all?.mentions.map(({ text, location }) => [text, location.uri])).toEqual([
      ['Greta Lund', uris.bell],
      ['Lund', uris.bell],
      ['Lund', uris.later],
      ['Greta Lund', uris.later],
      ['Lund', uris.later],
    ]);
    for (const { text, line } of all?.mentions ?? []) expect(line).toContain(text);
    expect(await client.request('copydesk/mentionsOf', { id: 'person:nobody' })).toBeNull();
  });
});

describe('people and offices', () => {
  test('copydesk/people lists everybody in a line, the most mentioned first', async () => {
    const [first, second] = await client.request<readonly PersonLine[]>('copydesk/people', {});
    expect(first).toMatchObject({ name: 'Greta Lund', role: 'Fisheries Minister, Norway', mentions: 5 });
    expect(first?.sources).toEqual([uris.bell, uris.later]);
    expect(second?.name).toBe('Oskar Dahl');
  });

  test('copydesk/person gives the ledger of a person, by id and by place', async () => {
    const [first] = await client.request<readonly PersonLine[]>('copydesk/people', {});
    const person = await client.request<Person | null>('copydesk/person', { id: first?.id });
    expect(person?.holdings).toMatchObject([
      { title: 'Fisheries Minister', of: 'Norway', firstAttested: '2025-06-02', lastAttested: '2025-06-05' },
    ]);
    expect(person?.holdings[0]?.statements.map(({ date, location }) => [date, location.uri])).toEqual([
      ['2025-06-02', uris.bell],
      ['2025-06-05', uris.later],
    ]);
    expect(person?.mentions).toHaveLength(5);
    for (const words of ['Lund visited', 'Fisheries Minister'])
      expect(await client.request('copydesk/person', at(words))).toEqual(person);
    expect(await client.request('copydesk/person', at('noon'))).toBeNull();
    expect(await client.request('copydesk/person', { id: 'person:nobody' })).toBeNull();
  });

  test('copydesk/offices gives the office that two hold, with both', async () => {
    const offices = await client.request<readonly OfficeView[]>('copydesk/offices', {});
    expect(offices).toMatchObject([{ title: 'Fisheries Minister', of: 'Norway', disputed: true }]);
    expect(offices[0]?.holders.map(({ name, disputed }) => [name, disputed])).toEqual([
      ['Greta Lund', true],
      ['Oskar Dahl', true],
    ]);
  });
});

describe('navigation', () => {
  test('declaration goes to the newest role statement, implementation to all of them', async () => {
    const { uri, position } = at('Lund visited');
    const declared = await client.at<Location[]>('textDocument/declaration', uri, position);
    expect(declared).toEqual([
      { uri: uris.later, range: { start: positionOf(bellLater, 'Fisheries'), end: positionOf(bellLater, ' Greta') } },
    ]);
    const all = await client.at<LocationLink[]>('textDocument/implementation', uri, position);
    expect(all.map(({ targetUri }) => targetUri)).toEqual([uris.later, uris.bell]);
    expect(all[0]?.originSelectionRange?.start).toEqual(at('Lund visited', 0).position);
    expect(await client.at('textDocument/declaration', uri, positionOf(bell, 'noon', 1))).toBeNull();
  });
});

describe('a citation', () => {
  test('is the sentence at the cursor, with article and lines', async () => {
    const { uri, position } = at('Lund visited', 7);
    const cited = await client.request<Citation | null>('copydesk/citationAt', {
      uri,
      range: { start: position, end: position },
    });
    expect(cited).toEqual({
      quote: 'Lund visited the port at noon.',
      outlet: 'The Northport Herald',
      headline: 'Harbour reopens after storm',
      published: '2025-06-02',
      byline: 'Mia Holt',
      source: 'bell.txt',
      ...{ firstLine: 6, lastLine: 6 },
    });
  });

  test('is none of an empty line', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } };
    expect(await client.request('copydesk/citationAt', { uri: uris.bell, range })).toBeNull();
  });
});

describe('the card', () => {
  const card = async (of: LspClient): Promise<string> => {
    const { uri, position } = at('Lund visited');
    const answer = await of.at<Hover | null>('textDocument/hover', uri, position);
    return (answer?.contents as MarkupContent | undefined)?.value ?? '';
  };

  test('has the role with its days and places, and links to commands for our own client alone', async () => {
    const text = await card(client);
    expect(text).toContain('**Greta Lund** (person)');
    expect(text).toContain('- **Fisheries Minister**, Norway · 2–5 Jun 2025 · [later.txt:5](');
    expect(text).not.toContain('command:');
    const own = await startClient({
      initializationOptions: { clientFiles: true },
      before: (connection) => {
        connection.onRequest('copydesk/files.list', () => []);
        connection.onRequest('copydesk/files.read', () => ({ text: null }));
      },
    });
    await own.open(uris.bell, bell);
    expect(await card(own)).toContain('[Show Person](command:copydesk.showPerson?');
    await own.stop();
  });
});
