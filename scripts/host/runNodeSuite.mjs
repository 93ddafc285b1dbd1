// Runs the in-host suite (out/inhost/node.js) in the Node extension host of the VS Code that comes from npm.
import { runMain } from './failure.mjs';
import { runInWorkbench, suiteOnDisk } from './suite.mjs';

await runMain(() => runInWorkbench({ name: 'inhost', development: suiteOnDisk('node.js') }));
