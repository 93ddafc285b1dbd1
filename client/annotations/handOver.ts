import type { SidecarContent } from '../../common/annotation/file';
import type { Parcel } from '../../common/annotation/store';
import type { Held } from './held';
import type { LastSeen } from './lastSeen';
import type { SidecarFiles } from './sidecarFiles';

/** What a move of sources to another workspace folder needs of a folder's library. */
export interface HandOver {
  /** Rejects where a source can have no sidecar, or the one that it has cannot be read. */
  requireWritable(source: string): Promise<void>;
  /** Texts in which a source was seen, the latest first. */
  earlier(source: string): Promise<readonly string[]>;
  /** Remembers such texts of sources. */
  keep(texts: ReadonlyMap<string, readonly string[]>): Promise<void>;
  /** Takes in what comes; nothing is written yet. */
  receive(parcels: readonly Parcel[]): void;
  /** Lets go of what goes, by the source in whose sidecar it is; nothing is written yet. */
  release(gone: ReadonlyMap<string, SidecarContent>): void;
  /** Writes what is ahead, when the sources that were never read have been. Rejects where that fails for some sources. */
  settle(concerned: ReadonlySet<string>): Promise<void>;
}

/** The hand-over of a library with these parts. */
export const createHandOver = (
  held: Held,
  sidecars: SidecarFiles,
  lastSeen: LastSeen,
  settle: (concerned: ReadonlySet<string>) => Promise<void>,
): HandOver => ({
  requireWritable: (source) => sidecars.requireWritable(source),
  earlier: (source) => lastSeen.earlier(source, null),
  keep: (texts) => lastSeen.keep(texts),
  receive: (parcels) => held.dispatch({ type: 'parcelsReceived', parcels }),
  release: (gone) => held.dispatch({ type: 'parcelsReleased', gone }),
  settle,
});
