import { describe, expect, test } from 'vitest';
import { checks } from '../../server/analysis/checks/list';
import { importsOf, projectFiles, readProject } from '../support/hostTree';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: Configuration | readonly Configuration[];
  };
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
    const files = projectFiles(['client/commands/*.ts']).map((path) =>
      path.slice('client/commands/'.length, -'.ts'.length),
    );
    expect(names.filter((name) => !files.includes(name))).toEqual([]);
  });

  test('are in the list of commands', () => {
    const listed = importsOf('client/commands/list.ts').map(({ specifier }) => specifier.replace('./', ''));
    expect(names.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('have titles in package.nls.json', () => {
    const wrong = commands.filter(({ title }) => !/^%.+%$/.test(title) || !texts[title.slice(1, -1)]);
    expect(wrong).toEqual([]);
  });
});

describe('texts of the manifest', () => {
  test('are all there, and all used', () => {
    const used = new Set([...manifestText.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? ''));
    expect(sorted(Object.keys(texts))).toEqual(sorted(used));
  });
});
