import { quoteOf } from '../index/shorten';
import { byCode } from '../../common/text/sorted';
import type { LineIndex } from '../../common/text/lineIndex';
import type { Place, WorldEntity } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';

/** All people of the workspace, those most often mentioned first, then by name. */
export const people = (index: WorkspaceIndex): readonly WorldEntity[] =>
  index
    .entities()
    .filter((e) => e.type === 'person')
    .toSorted((a, b) => b.mentions.length - a.mentions.length || byCode(a.name, b.name));

/** Units of the line that a list shows around a place. */
const aroundUnits = 120;

/** The words around a place on its line, shortened at word borders, for lists. */
export function lineAround(text: string, lines: LineIndex, place: Place): string {
  const line = { start: lines.starts[place.line] ?? 0, end: lines.starts[place.line + 1] ?? lines.length };
  return quoteOf(text, line, place, aroundUnits + place.end - place.start);
}
