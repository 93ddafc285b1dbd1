import type { Span } from '../../common/text/span';
import type { WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { namedAt } from './world';
import type { Source } from './source';

/** A name that can be given a preferred form: its words in the source, and what it names. */
export interface Renamable {
  readonly span: Span;
  readonly entity: WorldEntity;
}

/** The name at an offset; null where no name stands (a title alone is nobody's name). */
export function renamableAt(source: Source, index: WorkspaceIndex, offset: number): Renamable | null {
  const named = namedAt(source, index, offset);
  return named?.by.kind === 'name' ? { span: named.span, entity: named.entity } : null;
}
