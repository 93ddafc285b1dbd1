import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UiWindow } from '../support/workbench/window';

/** Where a file that Copydesk keeps lies in the window's workspace, its path counted from `.copydesk`. */
export const keptPath = ({ workspace }: UiWindow, path: string): string => join(workspace, '.copydesk', path);

/** Text of a file that Copydesk keeps, by its path below `.copydesk`; empty while there is none. */
export function keptText(window: UiWindow, path: string): string {
  const file = keptPath(window, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Text of the sidecar of a source; empty while there is none. */
export const sidecarText = (window: UiWindow, source: string): string => keptText(window, `annotations/${source}.json`);

/** What was decided, as it is on disk; empty while there is nothing. */
export const decisionsText = (window: UiWindow): string => keptText(window, 'decisions.yaml');
