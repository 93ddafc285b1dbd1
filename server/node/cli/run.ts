import { memberOf } from '../../../common/text/memberOf';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeFiles, analyzeLines } from './analyze';
import { anchors } from './anchors';
import { annotations } from './annotations/annotations';
import { readArguments } from './arguments';
import { check } from './check';
import { help } from './help';
import { mergeAnnotations } from './mergeAnnotations';
import { note, write } from './output';
import { timeline } from './timeline';

/** The version in the package's manifest, which lies beside `dist`. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
  const found = memberOf(manifest, 'version');
  return typeof found === 'string' ? found : 'unknown';
}

/** Runs one command line; resolves to the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const request = readArguments(words);
  switch (request.kind) {
    case 'help':
      await write(help);
      return 0;
    case 'version':
      await write(`${version()}\n`);
      return 0;
    case 'check':
      return check(request.paths, request.format, version());
    case 'timeline':
      return timeline(request.paths, request.asJson);
    case 'analyzeLines':
      return analyzeLines(process.stdin, request.alone);
    case 'analyzeFiles':
      return analyzeFiles(request.files, request.alone);
    case 'anchors':
      return anchors(process.stdin);
    case 'annotations':
      return annotations(request.request);
    case 'mergeAnnotations':
      return mergeAnnotations(request.paths);
    default:
      note(`${request.message}\n\n${help}`.trimEnd());
      return 2;
  }
}
