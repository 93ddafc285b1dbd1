import { messageOf } from '../../../common/text/errorText';
import { join, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { decisionsPath, parseDecisions } from '../../../common/decisions/file';
import type { Decision } from '../../../common/decisions/model';
import { lineColumnAt, lineIndexOf } from '../../../common/text/lineIndex';
import { findingsOf } from '../../features/findings';
import { createIndex } from '../../index/workspaceIndex';
import { createSources } from '../../lsp/sources';
import { nodeFiles, readTextFile } from '../files';
import type { Format } from './arguments';
import { collect, shownPath } from './collect';
import type { Listed } from './collect';
import { formatReport } from './formats';
import { note, write } from './output';
import { countSeverities, reportFinding } from './report';
import type { ReportFinding } from './report';

const maxBytes = 64 * 1024 * 1024;

/** Decisions of each root folder that has any; problems in a file are told and the rest of it is used. */
async function decisionsOf(roots: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const found = new Map<string, readonly Decision[]>();
  for (const root of roots) {
    const path = join(root, decisionsPath);
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

/** `copydesk check PATH…`: 1 when something is found that is an error or a warning, 2 when a path is missing. */
export async function check(paths: readonly string[], format: Format, version: string): Promise<number> {
  const listed = await collect(paths);
  if ('missing' in listed) {
    note(`no such file or folder: ${listed.missing}`);
    return 2;
  }
  const files = new Map<string, Listed>(listed.map((file) => [URI.file(file.path).toString(), file]));
  const decisions = await decisionsOf(new Set(listed.map((file) => file.root)));
  const decided = (uri: string): readonly Decision[] => decisions.get(files.get(uri)?.root ?? '') ?? [];
  const nameOf = (uri: string): string => {
    const file = files.get(uri);
    return file === undefined ? uri : relative(file.root, file.path).split(sep).join('/');
  };
  const index = createIndex();
  const sources = createSources(
    index,
    { document: () => null, decisions: decided, nameOf, files: () => nodeFiles, maxBytes: () => maxBytes },
    () => undefined,
  );

  // Every source is read before any is checked: a check may need what any other says.
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
  const findings: ReportFinding[] = [];
  for (const [uri, file] of files) {
    const source = await sources.load(uri);
    if (source === null) continue;
    const context = {
      index,
      decisions: decided(uri),
      levels: {},
      labelOf: (other: string) => files.get(other)?.shown ?? other,
    };
    const found = findingsOf(source, context);
    const others = new Set(found.flatMap((f) => f.evidence.flatMap((e) => e.uri ?? [])));
    for (const other of others) await sources.load(other);
    const look = (other: string) => {
      const lines = sources.cached(other)?.lines;
      return lines === undefined ? null : { shown: files.get(other)?.shown ?? other, lines };
    };
    findings.push(...found.map((finding) => reportFinding(file.shown, source, finding, look)));
  }
  await write(formatReport({ sources: files.size, news: index.sources().length, findings }, format, version));
  if (failed) return 2;
  const counts = countSeverities(findings);
  return counts.error + counts.warning > 0 ? 1 : 0;
}
