import { findingsOf } from '../../features/findings';
import type { Format } from './arguments';
import { collect } from './collect';
import { formatReport } from './formats';
import { note, write } from './output';
import { readSources } from './readSources';
import { countSeverities, reportFinding } from './report';
import type { ReportFinding } from './report';

/** `copydesk check PATH…`: 1 when something is found that is an error or a warning, 2 when a path is missing. */
export async function check(paths: readonly string[], format: Format, version: string): Promise<number> {
  const listed = await collect(paths);
  if ('missing' in listed) {
    note(`no such file or folder: ${listed.missing}`);
    return 2;
  }
  // Every source is read before any is checked: a check may need what any other says.
  const { index, sources, files, failed, decisionsOf } = await readSources(listed);
  const findings: ReportFinding[] = [];
  for (const [uri, file] of files) {
    const source = await sources.load(uri);
    if (source === null) continue;
    const context = {
      index,
      decisions: decisionsOf(uri),
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
