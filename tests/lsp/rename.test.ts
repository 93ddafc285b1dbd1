import type { ClientCapabilities, PrepareRenameResult, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEach, describe, expect, test } from 'vitest';
import { decisionsPath, parseDecisions } from '../../common/decisions/file';
import { positionOf, pulling, startClient, type LspClient } from '../support/lspClient';
import { quietArticle } from '../support/newsText';
import { tempFolder, type TempFolder } from '../support/tempFolder';

let client: LspClient | null = null;
let folder: TempFolder | null = null;

afterEach(async () => {
  await client?.stop();
  folder?.remove();
  client = null;
  folder = null;
});

/** What an editor tells of itself that takes edits which make files. */
const making: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

async function start(files: Readonly<Record<string, string>>, { inFolder = true, capabilities = making } = {}) {
  const made = tempFolder({ 'a.txt': quietArticle, ...files });
  folder = made;
  const c = await startClient({ folders: inFolder ? [made.path] : [], capabilities });
  client = c;
  const uri = made.uri('a.txt');
  await c.open(uri, quietArticle);
  const name = positionOf(quietArticle, 'Berg told', 1);
  return {
    prepare: (position = name) => c.at<PrepareRenameResult | null>('textDocument/prepareRename', uri, position),
    rename: (newName: string, position = name) =>
      c.at<WorkspaceEdit | null>('textDocument/rename', uri, position, { newName }),
    errors: c.errors,
    file: made.uri(decisionsPath),
  };
}

const recorded = { kind: 'renamed', source: null, type: 'person', name: 'Anna Berg', preferred: 'Berg, A.' };

describe('rename', () => {
  test('offers the name that is shown, at the words that stand there', async () => {
    const { prepare } = await start({});
    const range: Range = { start: positionOf(quietArticle, 'Berg told'), end: positionOf(quietArticle, ' told') };
    expect(await prepare()).toEqual({ range, placeholder: 'Anna Berg' });
    expect(await prepare(positionOf(quietArticle, 'told reporters', 1))).toBeNull();
    expect(await prepare(positionOf(quietArticle, 'Trade Minister', 1))).toBeNull();
  });

  test('is an edit that makes the decisions file, and of nothing else', async () => {
    const { rename, file, errors } = await start({});
    const edit = await rename('  Berg, A. ');
    expect(edit?.changes).toBeUndefined();
    expect(edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: file },
      { textDocument: { uri: file }, edits: [{ range: { start: { line: 0, character: 0 } } }] },
    ]);
    const [, made] = edit?.documentChanges ?? [];
    const text =
      made && 'edits' in made ? String(made.edits[0] && 'newText' in made.edits[0] && made.edits[0].newText) : '';
    expect(parseDecisions(text)).toEqual({ decisions: [recorded], problems: [] });
    expect(errors).toEqual([]);
  });

  test('keeps what stands in the decisions file', async () => {
    const before = `version: 1\n# By hand.\ndecisions:\n  - published: 2025-03-14 # seen\n    source: a.txt\n    article: Ports\n`;
    const { rename, file } = await start({ [decisionsPath]: before });
    const edit = await rename('Berg, A.');
    const [changed, ...more] = edit?.documentChanges ?? [];
    expect(more).toEqual([]);
    if (!changed || !('edits' in changed)) throw new Error('no edit of a file');
    expect(changed.textDocument.uri).toBe(file);
    const document = TextDocument.create(file, 'yaml', 1, before);
    const after = TextDocument.applyEdits(document, changed.edits as Parameters<typeof TextDocument.applyEdits>[1]);
    expect(after.startsWith(before)).toBe(true);
    expect(parseDecisions(after).decisions).toMatchObject([{ kind: 'published' }, recorded]);
  });

  test('is a plain edit for a client that knows no other', async () => {
    const { rename, file } = await start({}, { capabilities: pulling });
    const edit = await rename('Berg, A.');
    expect(edit?.documentChanges).toBeUndefined();
    expect(Object.keys(edit?.changes ?? {})).toEqual([file]);
    expect(parseDecisions(edit?.changes?.[file]?.[0]?.newText ?? '').decisions).toEqual([recorded]);
  });

  test('is refused with the reason: no name, no new name, no folder, a broken file', async () => {
    const { rename } = await start({ [decisionsPath]: 'decisions: [\n' });
    await expect(rename('Anybody', positionOf(quietArticle, 'told reporters', 1))).rejects.toThrow(
      'No name at this place: put the cursor on a person, an organization or a place.',
    );
    await expect(rename(' ')).rejects.toThrow('Write a name.');
    await expect(rename('Berg, A.')).rejects.toThrow(/^\.copydesk\/decisions\.yaml: ./);
    await client?.stop();
    folder?.remove();
    const alone = await start({}, { inFolder: false });
    await expect(alone.rename('Berg, A.')).rejects.toThrow('open the folder of this source first');
  });
});
