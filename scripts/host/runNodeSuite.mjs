// Runs the in-host suite (out/inhost/node.js) in the Node extension host of the VS Code that comes from npm.
import { join } from 'node:path';
import { runMain } from './failure.mjs';
import { projectFolder, runInWorkbench } from './suite.mjs';

await runMain(() =>
  runInWorkbench({
    name: 'inhost',
    development: (authority) => {
      const remote = (path) => ({ scheme: 'vscode-remote', authority, path });
      return {
        extensions: [remote(projectFolder)],
        extensionTestsPath: remote(join(projectFolder, 'out', 'inhost', 'node.js')),
      };
    },
  }),
);
