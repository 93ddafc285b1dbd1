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

const aroundUnits = 60;

/** The words around a place on its line, shortened at word borders, for lists. */
export function lineAround(text: string, lines: LineIndex, place: Place): string {
  const start = lines.starts[place.line] ?? 0;
  const next = lines.starts[place.line + 1] ?? lines.length;
  const from = Math.max(start, place.start - aroundUnits);
  const to = Math.min(next, place.end + aroundUnits);
  const cutFrom = from === start ? from : text.indexOf(' ', from) + 1 || from;
  const lastBlank = text.lastIndexOf(' ', to);
  const cutTo = to === next || lastBlank <= place.end ? to : lastBlank;
  const words = text.slice(Math.min(cutFrom, place.start), Math.max(cutTo, place.end)).trim();
  return `${cutFrom > start ? '…' : ''}${words}${cutTo < next && to !== next ? '…' : ''}`;
}
