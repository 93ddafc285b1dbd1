import { runMocha } from './runMocha';
import { defineSuites } from './suites';

/** Entry point of the suite in the Node extension host (desktop VS Code and the VS Code that comes from npm). */
export const run = (): Promise<void> => runMocha(defineSuites);
