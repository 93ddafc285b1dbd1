import { annotationsFolder } from '../../common/annotation/sidecarPath';

/** File in which git is told how to treat files. */
export const attributesPath = '.gitattributes';
/** What git is told about sidecars there. */
export const attributesLine = `${annotationsFolder}/**/*.json merge=copydesk`;

/**
 * The text of a `.gitattributes` with our line at its end; the rest stays byte for byte, with its line ends. Null when
 * the line is there already.
 * @param text the file's text, or null when there is none
 */
export function withAttributes(text: string | null): string | null {
  const before = text ?? '';
  if (before.split(/\r?\n/).some((line) => line.trim().replace(/[ \t]+/g, ' ') === attributesLine)) return null;
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const separator = before === '' || before.endsWith('\n') ? '' : lineEnd;
  return `${before}${separator}${attributesLine}${lineEnd}`;
}

/** A word of a shell's command line, whatever it holds. */
const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Settings of git for one clone, by key. */
export type GitSettings = Readonly<Record<string, string>>;

/** How git calls the launcher at a path; git quotes `%P` itself. */
export const launcherCommand = (launcher: string): string => `sh ${quoted(launcher.replaceAll('\\', '/'))} %O %A %B %P`;

/** How git calls the command line where that is installed. */
export const programCommand = 'copydesk merge-annotations --path=%P -- %O %A %B';

/**
 * What git must know of the driver. Where it first merges several common ancestors, our program is not asked: the
 * result is nobody's file, and must hold no conflict marks.
 * @param command how git calls it, with its own place-holders
 */
export const driverSettings = (command: string): GitSettings => ({
  'merge.copydesk.name': 'Copydesk annotations',
  'merge.copydesk.driver': command,
  'merge.copydesk.recursive': 'binary',
});

/** The commands that make the settings by hand, one a line. */
export const settingsCommands = (settings: GitSettings): string =>
  Object.entries(settings)
    .map(([key, value]) => `git config ${key} ${quoted(value)}`)
    .join('\n');

/**
 * A shell script that git can call for ever: it knows where runtime and program are today and is written anew when that
 * changes; where they are gone it does what git does without a driver.
 * @param runtime path of Node, or of the editor, which is one when it is told so
 * @param program path of our command line
 */
export const launcherText = (runtime: string, program: string): string => `#!/bin/sh
# Merges Copydesk's annotations for git: BASE OURS THEIRS PATH. Copydesk writes this file anew when it starts.
runtime=${quoted(runtime.replaceAll('\\', '/'))}
program=${quoted(program.replaceAll('\\', '/'))}
if [ -x "$runtime" ] && [ -f "$program" ]; then
  ELECTRON_RUN_AS_NODE=1 exec "$runtime" "$program" merge-annotations "--path=$4" -- "$1" "$2" "$3"
fi
echo "copydesk: not installed where it was; merged line by line" >&2
exec git merge-file -L ours -L base -L theirs "$2" "$1" "$3"
`;
