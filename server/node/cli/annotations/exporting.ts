import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { allAnnotations } from '../../../../common/annotation/queries';
import { exportAnnotations } from '../../../../common/interchange/exporting';
import { lossLines, lossSummary } from '../../../../common/interchange/losses';
import type { OutFile } from '../../../../common/interchange/model';
import { destinationFault, stepsBetween } from '../../../../common/interchange/places';
import { within } from '../../../../common/interchange/scope';
import { messageOf } from '../../../../common/text/errorText';
import { note, write } from '../output';
import { replaceFile } from '../replaceFile';
import { sourcesIn, type AnnotatedFolder } from './folder';
import { leadsOut, realFolder, slashed } from './realFolder';
import type { AnnotationsRequest } from './request';

type ExportRequest = Extract<AnnotationsRequest, { kind: 'export' }>;

async function textAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw code === 'EISDIR' ? new Error(`${path} is a folder`) : error;
  }
}

/** Why files must not be written into the folder `at`, or null. The user has named that one, and no link in it. */
async function refusal(
  folder: AnnotatedFolder,
  at: string,
  files: readonly (readonly [string, OutFile])[],
  force: boolean,
): Promise<string | null> {
  const sources = new Set((await sourcesIn(folder)).map((source) => join(folder.root, source)));
  for (const [path, { text }] of files) {
    if (await leadsOut(at, dirname(path))) return `${path}: a link leads out of ${at}; nothing is written there`;
    const real = join(await realFolder(dirname(path)), basename(path));
    const inside = slashed(relative(folder.root, real));
    const isSource = sources.has(real);
    const fault = destinationFault({ shown: path, inside, isSource, there: await textAt(path), text });
    if (!fault || (fault.canReplace && force)) continue;
    return fault.canReplace ? `${fault.message} Use --force to replace it.` : fault.message;
  }
  return null;
}

/** `copydesk annotations export`; 1 where an annotation was left out or a sidecar could not be read, 2 where nothing may be written. */
export async function exportTo(folder: AnnotatedFolder, request: ExportRequest): Promise<number> {
  const { format, out, force, scope } = request;
  const target = out === null ? null : resolve(out);
  const at = target === null ? folder.root : format === 'brat' ? target : dirname(target);
  const { store, tags } = folder;
  const annotations = within(allAnnotations(store), scope);
  const base = stepsBetween(slashed(await realFolder(at)), slashed(folder.root));
  const exported = exportAnnotations({ store, annotations, scope, tags, base }, format);
  if (target === null) for (const { text } of exported.files) await write(text);
  else {
    const files = exported.files.map((file): readonly [string, OutFile] => [
      join(at, format === 'brat' ? file.path : basename(target)),
      file,
    ]);
    try {
      const refused = await refusal(folder, at, files, force);
      if (refused !== null) throw new Error(refused);
      for (const [path, { text }] of files) {
        await mkdir(dirname(path), { recursive: true });
        await replaceFile(path, text);
      }
    } catch (error) {
      note(messageOf(error));
      return 2;
    }
  }
  if (folder.failed) note('what could not be read is not in the export');
  note(lossSummary(exported));
  for (const line of lossLines(exported.losses)) note(line);
  return folder.failed || exported.losses.some(({ isLeftOut }) => isLeftOut) ? 1 : 0;
}
