// Runs the in-host suite (out/inhost/web.js) in the web worker extension host, with the browser build of the extension.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { runMain } from './failure.mjs';
import { loopback } from './server.mjs';
import { projectFolder, runInWorkbench } from './suite.mjs';

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

const suite = '/out/inhost/web.js';

/** The suite's program knows no environment: what it would look for there is said in front of it. */
function suiteWithGrep() {
  const grep = process.env.COPYDESK_TEST_GREP;
  const said = grep === undefined ? '' : `globalThis.copydeskTestGrep = ${JSON.stringify(grep)};`;
  return said + readFileSync(join(projectFolder, suite), 'utf8');
}

/** An extension at an http address runs in the web worker host; what it may load is what would be packaged. */
function serveProject() {
  const root = resolve(projectFolder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(root, decodeURIComponent(pathname));
    const inside = path.startsWith(root + sep) && statSync(path, { throwIfNoEntry: false })?.isFile();
    if (!inside) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    if (pathname === suite) response.end(suiteWithGrep());
    else createReadStream(path).pipe(response);
  });
  return new Promise((done) => server.listen(0, loopback, () => done(server)));
}

await runMain(async () => {
  const files = await serveProject();
  try {
    return await runInWorkbench({
      name: 'web',
      // The page's security policy wants the files from its own origin: the server passes them on.
      proxy: true,
      development: (authority) => {
        const at = (path) => ({ scheme: 'http', authority, path: `/proxy/${files.address().port}${path}` });
        return { extensions: [at('/')], extensionTestsPath: at(suite) };
      },
    });
  } finally {
    files.close();
  }
});
