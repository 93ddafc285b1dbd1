// Runs the in-host suite of workspaces with several folders (out/inhost/folders.js) in the Node extension host.
import { runMain } from './failure.mjs';
import { runInWorkbench, suiteOnDisk } from './suite.mjs';

await runMain(() =>
  runInWorkbench({ name: 'inhost-folders', beside: ['other'], development: suiteOnDisk('folders.js') }),
);
