import type { Edited } from '../text/problem';
import type { Span } from '../text/span';
import { editList, readList, scalarFor } from '../text/yaml';
import { rangeOf } from '../text/yamlEntry';
import { decisionsFile, decisionsPath, parseDecisions } from './file';
import type { Decision } from './model';

/** The path that a source has now, by the path that it had; the same where it has not moved. */
export type PathNow = (source: string) => string;

/** A place of the text where an entry names its source. */
interface Naming {
  readonly source: string;
  readonly span: Span;
}

/**
 * Every place of the file where an entry names its source, in text order; also of entries that are no decisions now, for
 * they may be mended, or be of a kind that a later Copydesk knows.
 */
function namingsIn(text: string): readonly Naming[] {
  const places = new Map<number, Naming>();
  readList(text, decisionsFile, (entry) => {
    const source = entry.text('source');
    if (source === null) return;
    const { start, end } = rangeOf(entry.valueOf('source'));
    // The value of a block ends behind its line end, which stays.
    places.set(start, { source, span: { start, end: start + text.slice(start, end).trimEnd().length } });
  });
  return [...places.values()].toSorted((a, b) => a.span.start - b.span.start);
}

/** A path as it is written in the place of another one: in the same quotes. */
const written = (path: string, before: string): string =>
  before.startsWith("'") && !/[\r\n]/.test(path) ? `'${path.replaceAll("'", "''")}'` : scalarFor(path, before);

function replaced(text: string, namings: readonly Naming[], pathNow: PathNow): string {
  const parts: string[] = [];
  let at = 0;
  for (const { source, span } of namings) {
    parts.push(text.slice(at, span.start), written(pathNow(source), text.slice(span.start, span.end)));
    at = span.end;
  }
  return [...parts, text.slice(at)].join('');
}

/** A decision about a source that has another path now. */
export const atPathNow = (decision: Decision, pathNow: PathNow): Decision =>
  decision.source === null ? decision : { ...decision, source: pathNow(decision.source) };

/** What a file says of sources, to be compared. */
const saying = (text: string, pathNow: PathNow): string =>
  JSON.stringify([
    namingsIn(text).map(({ source }) => pathNow(source)),
    parseDecisions(text).decisions.map((decision) => atPathNow(decision, pathNow)),
  ]);

/**
 * The file's text with the paths that its sources have now; everything else stays to the byte. Refused when the file is
 * broken or newer, and where the change would be read as something else.
 */
export function withPathsNow(text: string, pathNow: PathNow): Edited {
  const sound = editList(text, decisionsFile, () => null);
  if (!sound.ok) return sound;
  const moved = namingsIn(text).filter(({ source }) => pathNow(source) !== source);
  if (moved.length === 0) return { ok: true, text };
  const next = replaced(text, moved, pathNow);
  // What is written in ways that this does not foresee (an anchor that something else repeats) must read as it should.
  if (saying(next, (source) => source) === saying(text, pathNow)) return { ok: true, text: next };
  const [{ source } = { source: '' }] = moved;
  return {
    ok: false,
    message: `${decisionsPath}: "${source}" has another path now, which cannot be written here: write it as a plain value first.`,
  };
}
