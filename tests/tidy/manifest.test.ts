import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../server/analysis/checks/list';
import { importsOf, projectFiles, readProject } from '../support/hostTree';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly configuration: Configuration | readonly Configuration[];
  };
}
interface MenuEntry {
  readonly command?: string;
  readonly submenu?: string;
  readonly group?: string;
  readonly when?: string;
}
interface Configuration {
  readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
}

const manifestText = readProject('package.json');
const manifest = JSON.parse(manifestText) as Manifest;
const texts = JSON.parse(readProject('package.nls.json')) as Readonly<Record<string, string>>;
const sorted = (words: Iterable<string>): readonly string[] => [...words].toSorted();

describe('checks', () => {
  const codes = sorted(checks.map((check) => check.code));

  test('are listed once each', () => {
    expect(codes).toEqual(sorted(new Set(codes)));
  });

  test('have a page in docs/checks each', () => {
    const pages = projectFiles(['docs/checks/*.md']).map((path) => path.slice('docs/checks/'.length, -'.md'.length));
    expect(sorted(pages)).toEqual(codes);
  });

  test('have pages that name their check first', () => {
    const wrong = codes.filter((code) => !readProject(`docs/checks/${code}.md`).startsWith(`# ${code}`));
    expect(wrong).toEqual([]);
  });

  test('can be set one by one in copydesk.checks', () => {
    const configurations = [manifest.contributes.configuration].flat();
    const setting = configurations.map(({ properties }) => properties['copydesk.checks']).find(Boolean);
    expect(sorted(Object.keys(setting?.properties ?? {}))).toEqual(codes);
  });
});

describe('commands', () => {
  const commands = manifest.contributes.commands;
  const names = commands.map(({ command }) => command.replace(/^copydesk\./, ''));

  test('have the prefix of the extension', () => {
    expect(commands.filter(({ command }) => !/^copydesk\.[a-z][A-Za-z]*$/.test(command))).toEqual([]);
  });

  test('have a file of their name in client/commands', () => {
    const files = projectFiles(['client/commands/**/*.ts']).map((path) => basename(path, '.ts'));
    expect(names.filter((name) => !files.includes(name))).toEqual([]);
  });

  test('are in the list of commands', () => {
    const listed = importsOf('client/commands/list.ts').map(({ specifier }) => basename(specifier));
    expect(names.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('have titles in package.nls.json', () => {
    const wrong = commands.filter(({ title }) => !/^%.+%$/.test(title) || !texts[title.slice(1, -1)]);
    expect(wrong).toEqual([]);
  });
});

describe('a command', () => {
  test('has one name, in the manifest and in its own messages', () => {
    const told = projectFiles(['client/commands/**/*.ts']).flatMap((path) => {
      const source = readProject(path);
      const [, name, own] =
        /Command = \{\s+name: '(\w+)',\s+title(?:: '([^']+)')?,/.exec(source) ??
        /export const \w+ = \w+Command\(\s*'(\w+)',\s+'([^']+)'/.exec(source) ??
        [];
      const title = own ?? /^const title = '([^']+)'/m.exec(source)?.[1];
      return name === undefined ? [] : [[name, title] as const];
    });
    expect(told.length).toBe(manifest.contributes.commands.length);
    const inManifest = (name: string) => texts[`command.${name}`];
    expect(told.filter(([name, title]) => title !== inManifest(name))).toEqual([]);
  });
});

describe('menus and keys', () => {
  const { commands, keybindings, menus } = manifest.contributes;

  test('name only commands that there are', () => {
    const names = new Set(commands.map(({ command }) => command));
    const used = [...keybindings, ...Object.values(menus).flat()].flatMap(({ command }) => command ?? []);
    expect(sorted(new Set(used)).filter((command) => !names.has(command))).toEqual([]);
  });

  test('have in the menu of a row what its buttons do, for those have no keys', () => {
    const entries = menus['view/item/context'] ?? [];
    const isButton = ({ group = '' }: MenuEntry): boolean => group.startsWith('inline');
    const buttons = entries.filter(isButton);
    const rest = entries.filter((entry) => !isButton(entry));
    const viewsOf = (some: readonly MenuEntry[], wanted: string | undefined): string =>
      some
        .filter(({ command }) => command === wanted)
        .flatMap(({ when = '' }) => when.match(/annotations|links|review|decisions|people/g) ?? [])
        .join(' ');
    const missing = buttons.filter(({ command, when = '' }) => {
      const view = /view == copydesk\.(\w+)/.exec(when)?.[1] ?? when;
      return !viewsOf(rest, command).includes(view);
    });
    expect(buttons.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });

  test('are bound once under one condition', () => {
    const bound = keybindings.map(({ key, when }) => `${key} when ${when ?? 'always'}`);
    expect(bound.filter((one, at) => bound.indexOf(one) < at)).toEqual([]);
  });

  test('give no two entries of a menu one place', () => {
    const places = Object.entries(menus).flatMap(([menu, entries]) =>
      entries.flatMap(({ group, when }) => (group?.includes('@') ? [`${menu} ${group} when ${when ?? 'always'}`] : [])),
    );
    expect(places.filter((place, at) => places.indexOf(place) < at)).toEqual([]);
    const always = (menus['copydesk.editor'] ?? []).map(({ group }) => group);
    expect(always).toEqual([...new Set(always)]);
  });
});

describe('the README', () => {
  const { commands, keybindings, menus } = manifest.contributes;
  const titleOf = ({ title }: { readonly title: string }): string => (texts[title.slice(1, -1)] ?? '').replace('…', '');
  const rowsOf = (heading: string): readonly (readonly string[])[] => {
    const [, section = ''] = readProject('README.md').split(`\n## ${heading}\n`);
    const lines = section.split('\n## ')[0]?.split('\n').slice(2) ?? [];
    return lines
      .filter((row) => /^\| (?!-)/.test(row))
      .map((row) => row.split(' |').map((cell) => cell.slice(1).trim()));
  };
  const rows = rowsOf('Commands');
  /** `ctrl+alt+k 3` as people read it; the digits are one range. */
  const spoken = (key: string): string =>
    key
      .replace(/ [1-9]$/, ' 1 to 9')
      .replace(/(^|[+ ])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
      .replace(/To 9$/, 'to 9');
  const keysIn = (cell: string): readonly string[] => cell.split(/[,;] | or | in the /);
  const rowOf = (command: { readonly title: string }) =>
    rows.find(([cell = '']) => ` ${cell},`.includes(` ${titleOf(command)},`));
  const hidden = (menus['commandPalette'] ?? []).filter(({ when }) => when === 'false').map(({ command }) => command);
  const shown = commands.filter(({ command }) => !hidden.includes(command));

  test('lists every command of the palette', () => {
    expect(shown.filter((command) => !rowOf(command)).map(titleOf)).toEqual([]);
  });

  test('tells the keys of each', () => {
    const missing = shown.flatMap((one) =>
      keybindings
        .filter(({ command }) => command === one.command)
        .map(({ key }) => spoken(key))
        .filter((key) => !keysIn(rowOf(one)?.[1] ?? '').includes(key))
        .map((key) => `${titleOf(one)}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('tells no key that is not bound', () => {
    const bound = new Set(keybindings.map(({ key }) => spoken(key)));
    const told = rows.flatMap(([, keys = '']) => keysIn(keys)).filter((key) => /^(Ctrl|Alt|Shift)\+/.test(key));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((key) => !bound.has(key))).toEqual([]);
  });

  test('lists every setting, and none that there is not', () => {
    const names = [manifest.contributes.configuration].flat().flatMap(({ properties }) => Object.keys(properties));
    const listed = rowsOf('Settings').flatMap(([name = '']) => /^`(.+)`$/.exec(name)?.[1] ?? []);
    expect(sorted(listed)).toEqual(sorted(names));
  });
});

describe('texts of the manifest', () => {
  test('are all there, and all used', () => {
    const used = new Set([...manifestText.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? ''));
    expect(sorted(Object.keys(texts))).toEqual(sorted(used));
  });
});
