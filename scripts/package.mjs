// npm run package: dist/ (built for production) -> copydesk.vsix, with a look at what is inside.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, runMain } from './host/failure.mjs';
import { createPackage, listPackage, packageProblems } from './host/vsix.mjs';

await runMain(async () => {
  const project = fileURLToPath(new URL('..', import.meta.url));
  const vsix = join(project, 'copydesk.vsix');
  await createPackage(project, vsix);
  const files = await listPackage(vsix);
  for (const { name, bytes, packed } of files) console.log(`${kilobytes(bytes)} ${kilobytes(packed)}  ${name}`);
  const size = statSync(vsix).size;
  console.log(`copydesk.vsix: ${kilobytes(size).trim()}, ${files.length} files (sizes above: unpacked, packed)`);
  const problems = packageProblems(
    files.map((file) => file.name),
    size,
  );
  if (problems.length > 0) throw new Failure(`the package may not ship:\n  ${problems.join('\n  ')}`);
});

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
