import { folders } from './folders';
import { runMocha } from './runMocha';

/** Entry point of the suite for a workspace with several folders, in the Node extension host. */
export const run = (): Promise<void> => runMocha(folders);
