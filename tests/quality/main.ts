import { corporaFolder } from '../../training/corpora';
import { anchors } from './anchors/anchors';
import { checks } from './checks';
import { dataFolder } from './data';
import { dates } from './dates';
import { inject } from './inject/inject';
import { linking } from './linking';
import { merges } from './merges';
import { names } from './names';
import { pages } from './pages';
import { quotes } from './quotes';
import { roles } from './roles/roles';
import { seeds } from './seeds';

const measures: Readonly<Record<string, (folder: string, args: readonly string[]) => void>> = {
  seeds,
  dates,
  names,
  linking,
  pages,
  roles,
  quotes,
  checks,
  inject,
  anchors,
  merges,
};

/** Options that a value follows. */
const withValue = new Set(['--data', '--model', '--pairs', '--rounds', '--seed']);

/** Measures that have texts of their own, too. */
const withOwnTexts = new Set(['roles', 'quotes', 'anchors', 'merges']);

/** `npm run quality -- [seeds|dates|names|linking|pages|roles|quotes|checks|inject|anchors|merges ...] [--errors] [--data DIR]`: prints the figures; all when none is named. */
function main(args: readonly string[]): number {
  const wanted = args.filter((arg, i) => !arg.startsWith('--') && !withValue.has(args[i - 1] ?? ''));
  const unknown = wanted.find((name) => measures[name] === undefined);
  if (unknown !== undefined) {
    console.error(`quality: no measure "${unknown}"; there are ${Object.keys(measures).join(', ')}`);
    return 2;
  }
  const ownAlone = wanted.length > 0 && wanted.every((name) => withOwnTexts.has(name));
  const folder = ownAlone ? (corporaFolder(args) ?? '') : dataFolder(args);
  for (const name of wanted.length > 0 ? wanted : Object.keys(measures)) measures[name]?.(folder, args);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
