import * as vscode from 'vscode';
import type { Api } from '../../client/activate';
import { empty, read, remove, select, write } from './files';
import { extensionId, until } from './host';

/** What the extension gives to tests, once its server runs and its files are read. */
export async function copydesk(): Promise<Api> {
  const api = await vscode.extensions.getExtension<Api>(extensionId)?.activate();
  if (!api) throw new Error(`${extensionId} is not installed`);
  await api.ready();
  return api;
}

/** Runs a command of ours with its argument. */
export async function run<T>(command: string, argument?: unknown, selected?: unknown): Promise<T> {
  return vscode.commands.executeCommand<T>(`copydesk.${command}`, argument, selected);
}

/** Runs a command that makes or changes an annotation; gives its id once the files are written. */
export async function annotate(command: string, argument: unknown): Promise<string> {
  const id = await run<unknown>(command, argument);
  if (typeof id !== 'string') throw new Error(`${command} gave ${String(id)} instead of an id`);
  await (await copydesk()).annotations.saved();
  return id;
}

/** As {@link annotate}, on a copy of a text that is selected in the editor first. */
export async function annotateSelection(
  document: vscode.TextDocument,
  text: string,
  command: string,
  argument: object,
  copy = 0,
): Promise<string> {
  await select(document, text, copy);
  return annotate(command, argument);
}

const noAnnotations = '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": []}';

/** Removes everything that Copydesk keeps in the folder, and waits until the extension has noticed. */
export async function forget(): Promise<void> {
  const api = await copydesk();
  await api.annotations.saved();
  // Of a file that comes and goes at once the watcher tells nothing, and the last one may have come just now.
  for (const source of new Set(api.annotations.all().map((annotation) => annotation.target.source)))
    if ((await read(sidecarPath(source))) !== undefined) await write(sidecarPath(source), noAnnotations);
  await until('no annotation', () => (api.annotations.all().length === 0 ? true : undefined));
  await empty('.copydesk', ['annotations']);
}

/** Path of the decisions file. */
export const decisionsPath = '.copydesk/decisions.yaml';

/** Removes every decision, and waits until the extension has noticed. */
export async function forgetDecisions(): Promise<void> {
  const { annotations, views } = await copydesk();
  // A file that vanishes right after it was written is written again: it may have been another window's doing.
  await annotations.saved();
  // Of a file that comes and goes at once the watcher tells nothing.
  if ((await read(decisionsPath)) !== undefined) await write(decisionsPath, '');
  await until('no decision', async () => ((await views.decisions()).length === 0 ? true : undefined));
  await remove(decisionsPath);
}

/** Path of the sidecar of a source. */
export const sidecarPath = (source: string): string => `.copydesk/annotations/${source}.json`;

/** A selector as the sidecars hold it. */
export interface Selector {
  readonly type: string;
  readonly start?: number;
  readonly end?: number;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
export interface Passage {
  readonly type: string;
  readonly source: string;
  readonly selector: readonly Selector[];
}
export interface Item {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value?: string }[];
  readonly target: Passage;
}
export interface Sidecar {
  readonly '@context': unknown;
  readonly type: string;
  readonly items: readonly Item[];
}

/** The sidecar of a source, as it is on disk; an empty list where there is none. */
export async function items(source: string): Promise<readonly Item[]> {
  const text = await read(sidecarPath(source));
  return text === undefined ? [] : (JSON.parse(text) as Sidecar).items;
}

/** The item of an annotation, once it is on disk. */
export function item(source: string, id: string): Promise<Item> {
  return until(`${id} in the sidecar of ${source}`, async () => (await items(source)).find((one) => one.id === id));
}

/** Where an annotation stands in a source now: its state, and the words that it covers. */
export async function standing(document: vscode.TextDocument, id: string) {
  const api = await copydesk();
  const found = api.annotations.in(document.uri.toString()).find((one) => one.id === id);
  if (!found) return undefined;
  const { state, span } = found;
  return { state, start: span?.[0] ?? null, words: span ? document.getText().slice(span[0], span[1]) : null };
}

/** Findings of an open source, once some of a code are there. */
export function findings(document: vscode.TextDocument, code: string): Promise<readonly vscode.Diagnostic[]> {
  return until(`${code} in ${document.uri.path}`, () => {
    const some = findingsNow(document).filter((one) => codeOf(one) === code);
    return some.length > 0 ? some : undefined;
  });
}

/** Findings of ours that an open source has at this moment. */
export const findingsNow = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'copydesk');

/** The check's code of a finding. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until an open source has no finding of a code any more. */
export async function noFindings(document: vscode.TextDocument, code: string): Promise<void> {
  await until(`no ${code} in ${document.uri.path}`, () =>
    findingsNow(document).some((one) => codeOf(one) === code) ? undefined : true,
  );
}
