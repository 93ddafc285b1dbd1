import { carry } from '../anchor/carry';
import type { LateText } from '../anchor/lateText';
import type { Change } from '../anchor/shift';
import { together, trackedFrom } from './finding';
import { mapEnds } from './liveEnds';
import { endKey } from './state';
import type { LiveEnd, LiveEnds, LiveSource } from './state';

/** UTF-16 units that a change must take away, and put in their place, to be another text instead of typing. */
const much = 64;

/** Whether a change took something of an end's words away. */
function isTouched({ tracked }: LiveEnd, { start, deleted }: Change): boolean {
  return tracked !== null && !tracked.lost && start < tracked.span.end && start + deleted > tracked.span.start;
}

/**
 * Ends that a change took something from which put much in place of much: a file that others changed and the editor read
 * again comes as one such change, from the first line that differs to the last. What such a change did to a passage is
 * told by the difference of the texts; by the change alone it would be gone, or cut off.
 * @param before the source before the change
 * @param ends its ends as the change alone has moved them, which those keep that are not found otherwise
 */
export function followReplacement(
  before: LiveSource,
  after: LateText,
  changes: readonly Change[],
  ends: LiveEnds,
): LiveEnds {
  const [change, ...others] = changes;
  if (!change || others.length > 0 || change.deleted < much || change.inserted.length < much) return ends;
  const touched = before.ends.list.filter((end) => isTouched(end, change));
  if (touched.length === 0) return ends;
  const text = after.read();
  const places = carry(
    before.text,
    text,
    touched.flatMap(({ tracked }) => tracked?.span ?? []),
  );
  const found = new Map(touched.map((end, at) => [endKey(end.id, end.end), { end, place: places[at] }]));
  return mapEnds(ends, (now) => {
    const { end, place } = found.get(endKey(now.id, now.end)) ?? {};
    if (!end || !place?.span) return now;
    const anchoring = together(end.anchoring.span ? end.anchoring : null, place, end.selectors, text);
    return { ...now, anchoring, tracked: trackedFrom(anchoring) };
  });
}
