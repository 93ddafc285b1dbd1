import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Annotation } from '../../../../common/annotation/model';
import { annotationOf } from '../../../../common/annotation/queries';
import { update } from '../../../../common/annotation/store';
import { build, sourcesOfDrafts } from '../../../../common/interchange/build';
import { decodeImport } from '../../../../common/interchange/decodeImport';
import { companionsOf, formatOf, readFiles } from '../../../../common/interchange/importing';
import { problemLines } from '../../../../common/interchange/losses';
import type { ImportFormat, InFile } from '../../../../common/interchange/model';
import { planImport, planSummary } from '../../../../common/interchange/plan';
import { counted } from '../../../../common/text/counted';
import { messageOf } from '../../../../common/text/errorText';
import { note } from '../output';
import { sourcesIn, sourceText, type AnnotatedFolder } from './folder';
import type { AnnotationsRequest } from './request';
import { writeSidecars } from './writeSidecars';

type ImportRequest = Extract<AnnotationsRequest, { kind: 'import' }>;

const maxBytes = 256 * 1024 * 1024;

async function readImport(path: string): Promise<string> {
  if ((await stat(path)).size > maxBytes) throw new Error('it is larger than 256 MB');
  return decodeImport(await readFile(path));
}

/** A file's path with `/`: within the folder where it lies there, so that it leads to its source, else as given. */
async function shownPath(root: string, given: string): Promise<string> {
  const path = resolve(given);
  const real = join(await realpath(dirname(path)), basename(path));
  const inside = root.endsWith(sep) ? root : root + sep;
  return (real.startsWith(inside) ? real.slice(inside.length) : given).replaceAll('\\', '/');
}

/** The files named, with those beside that belong to them; a string says what is wrong. */
async function filesOf(
  root: string,
  paths: readonly string[],
  format: ImportFormat,
): Promise<readonly InFile[] | string> {
  const files = new Map<string, InFile>();
  for (const given of paths) {
    const path = resolve(given);
    let shown: string;
    try {
      const text = await readImport(path);
      shown = await shownPath(root, given);
      files.set(path, { path: shown, text });
    } catch (error) {
      return `${given}: ${messageOf(error)}`;
    }
    if (format !== 'brat') continue;
    for (const beside of companionsOf(shown)) {
      const whole = join(dirname(path), basename(beside));
      const text = await readImport(whole).catch(() => null);
      if (text !== null) files.set(whole, { path: beside, text });
    }
  }
  return [...files.values()];
}

/** `copydesk annotations import FILE…`; 1 where something was left out, 2 where a file cannot be read or nothing written. */
export async function importInto(folder: AnnotatedFolder, request: ImportRequest): Promise<number> {
  const formats = [...new Set(request.files.map((path) => request.format ?? formatOf(path)))];
  const [format] = formats;
  if (formats.length > 1 || !format) {
    note('import: name files of one format, or say which it is with --format');
    return 2;
  }
  const files = await filesOf(folder.root, request.files, format);
  if (typeof files === 'string') {
    note(files);
    return 2;
  }
  const sources = await sourcesIn(folder);
  const drafts = readFiles(files, format);
  const texts = new Map<string, string | null>();
  for (const source of sourcesOfDrafts(drafts, sources)) texts.set(source, await sourceText(folder.root, source));
  const now = new Date().toISOString();
  const built = build(drafts, { sources, textOf: (source) => texts.get(source) ?? null, now });
  const isBroken = ({ target }: Annotation): boolean => folder.store.sidecars.get(target.source)?.error != null;
  const broken = built.annotations.filter(isBroken);
  const annotations = built.annotations.filter((annotation) => !isBroken(annotation));
  const plan = planImport({ ...built, annotations }, folder.store);
  const put = plan.edits.flatMap((edit): readonly Annotation[] => {
    if (edit.type === 'add') return [edit.annotation];
    const there = edit.type === 'change' ? annotationOf(folder.store, edit.id) : null;
    return edit.type === 'change' && there ? [edit.edit(there)] : [];
  });
  const store = update(folder.store, { type: 'edited', put, removed: [] });
  const faults = request.dryRun ? 0 : await writeSidecars({ ...folder, store });
  const head = request.dryRun ? 'would import: ' : faults > 0 ? 'planned, but not all of it written: ' : '';
  note(`${head}${planSummary(plan)}`);
  if (broken.length > 0) note(`${counted(broken.length, 'annotation')} left out: their sidecars cannot be read`);
  for (const line of problemLines(plan.problems)) note(line);
  if (faults > 0) return 2;
  return broken.length > 0 || plan.problems.some(({ isLeftOut }) => isLeftOut) ? 1 : 0;
}
