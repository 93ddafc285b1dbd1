import { messageOf } from '../../../common/text/errorText';
import { join, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { decisionsPath, parseDecisions } from '../../../common/decisions/file';
import type { Decision } from '../../../common/decisions/model';
import { lineColumnAt, lineIndexOf } from '../../../common/text/lineIndex';
import { createIndex } from '../../index/workspaceIndex';
import type { WorkspaceIndex } from '../../index/workspaceIndex';
import { createSources } from '../../lsp/sources';
import type { Sources } from '../../lsp/sources';
import { nodeFiles, readTextFile } from '../files';
import { shownPath } from './collect';
import type { Listed } from './collect';
import { models } from './models';
import { hasLink, linkFault } from './hasLink';
import { note } from './output';

const maxBytes = 64 * 1024 * 1024;

/** Sources of the command line, all read and in the index. */
export interface ReadSources {
  readonly index: WorkspaceIndex;
  readonly sources: Sources;
  /** By uri; those that could not be analysed are left out. */
  readonly files: ReadonlyMap<string, Listed>;
  /** Whether one could not be analysed. */
  readonly failed: boolean;
  /** What people decided in the folder of a source. */
  readonly decisionsOf: (uri: string) => readonly Decision[];
}

/** Decisions of each root folder that has any; problems in a file are told and the rest of it is used. */
async function decisionsIn(roots: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const found = new Map<string, readonly Decision[]>();
  for (const root of roots) {
    const path = join(root, decisionsPath);
    if (await hasLink(root, decisionsPath)) {
      note(`${shownPath(path)}: ${linkFault}`);
      continue;
    }
    const text = await readTextFile(path, maxBytes);
    if (text === null) continue;
    const { decisions, problems } = parseDecisions(text);
    const lines = lineIndexOf(text);
    for (const problem of problems)
      note(`${shownPath(path)}:${lineColumnAt(lines, problem.start).line + 1}: ${problem.message}`);
    found.set(root, decisions);
  }
  return found;
}

/** Reads all files, so that each can be seen beside all others. What cannot be read is told and left out. */
export async function readSources(listed: readonly Listed[]): Promise<ReadSources> {
  const files = new Map<string, Listed>(listed.map((file) => [URI.file(file.path).toString(), file]));
  const decisions = await decisionsIn(new Set(listed.map((file) => file.root)));
  const decisionsOf = (uri: string): readonly Decision[] => decisions.get(files.get(uri)?.root ?? '') ?? [];
  const nameOf = (uri: string): string => {
    const file = files.get(uri);
    return file === undefined ? uri : relative(file.root, file.path).split(sep).join('/');
  };
  const index = createIndex();
  const sources = createSources(
    index,
    { document: () => null, decisions: decisionsOf, nameOf, files: () => nodeFiles, maxBytes: () => maxBytes, models },
    () => undefined,
  );
  let failed = false;
  for (const [uri, file] of files) {
    try {
      const source = await sources.load(uri);
      if (source === null && file.named) note(`${file.shown}: not readable as text`);
    } catch (error) {
      // One source must not take the report on all others down.
      note(`${file.shown}: could not be analysed: ${messageOf(error)}`);
      files.delete(uri);
      failed = true;
    }
  }
  return { index, sources, files, failed, decisionsOf };
}
