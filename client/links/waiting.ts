import { workspace } from 'vscode';
import type { WireLocation } from '../../common/protocol';
import type { WaitingEnd } from '../commands/linking/pendingLink';
import { locationIn } from '../commands/showLocation';
import { sourceUri } from '../files/sources';
import { waitingSpan } from './waiting.model';

/** Where a waiting end stands now; null where its words are gone. Rejects when its source cannot be opened. */
export async function locationOfWaiting({ folder, target }: WaitingEnd): Promise<WireLocation | null> {
  const document = await workspace.openTextDocument(sourceUri(folder, target.source));
  const span = waitingSpan(document.getText(), target);
  return span && locationIn(document, span);
}
