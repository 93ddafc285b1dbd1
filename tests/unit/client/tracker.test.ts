import { expect, test, vi } from 'vitest';
import { trackDocuments } from '../../../client/annotations/tracker';
import type { Folders } from '../../../client/folders';

interface Renamed {
  readonly files: readonly { readonly oldUri: string; readonly newUri: string }[];
}
const editor = vi.hoisted(() => ({ rename: null as ((event: unknown) => Promise<void>) | null }));
vi.mock('vscode', () => {
  const never = () => ({ dispose: () => undefined });
  return {
    window: {},
    workspace: {
      textDocuments: [],
      onDidOpenTextDocument: never,
      onDidChangeTextDocument: never,
      onDidSaveTextDocument: never,
      onDidCloseTextDocument: never,
      onDidGrantWorkspaceTrust: never,
      onDidChangeWorkspaceFolders: never,
      onDidRenameFiles(listener: (event: unknown) => Promise<void>) {
        editor.rename = listener;
        return never();
      },
    },
  };
});

test('a rename in the editor is told to the folder, for annotations and decisions', async () => {
  const told: string[] = [];
  const home = { renamed: (from: string, to: string) => Promise.resolve(void told.push(`${from} ${to}`)) };
  const folders = {
    at: (uri: string) => (uri.startsWith('/w/') ? { home, source: uri.slice('/w/'.length) } : null),
    failed: (_: string, error: unknown) => {
      throw error;
    },
  } as unknown as Folders;
  trackDocuments(folders);
  const event: Renamed = {
    files: [
      { oldUri: '/w/a.txt', newUri: '/w/b.txt' },
      { oldUri: '/elsewhere/c.txt', newUri: '/w/c.txt' },
      { oldUri: '/w/press', newUri: '/w/papers' },
    ],
  };
  await editor.rename?.(event);
  expect(told).toEqual(['a.txt b.txt', 'press papers']);
});
