import { allAnnotations } from '../../../../common/annotation/queries';
import { nothingOf } from '../../../../common/interchange/scope';
import { note } from '../output';
import { exportTo } from './exporting';
import { readAnnotatedFolder } from './folder';
import { importInto } from './importing';
import { list } from './list';
import type { AnnotationsRequest } from './request';

/** `copydesk annotations …`: 0 when done, 1 where something was left out, 2 where it cannot be done. */
export async function annotations(request: Exclude<AnnotationsRequest, { kind: 'wrong' }>): Promise<number> {
  const folder = await readAnnotatedFolder(request.folder);
  if (!folder) {
    note(`no such folder: ${request.folder}`);
    return 2;
  }
  if (request.kind !== 'import')
    for (const message of nothingOf(allAnnotations(folder.store), request.scope)) note(message);
  if (request.kind === 'list') return list(folder, request.scope, request.asJson);
  return request.kind === 'export' ? exportTo(folder, request) : importInto(folder, request);
}
