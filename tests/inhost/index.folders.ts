import { folders } from './folders';
import { gitConflicts } from './gitConflicts';
import { runMocha } from './runMocha';

/** Entry point of the suite for a workspace with several folders, and of what needs programs, in the Node extension host. */
export const run = (): Promise<void> =>
  runMocha(() => {
    folders();
    gitConflicts();
  });
