import { Uri, window, workspace, type Position, type TextDocument, type TextEditor } from 'vscode';
import { createDescriber } from '../../../common/anchor/describe';
import type { Target } from '../../../common/annotation/model';
import { passageStepsAt } from '../../../common/protocol';
import type { Span } from '../../../common/text/span';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { fieldsOf, locationOf, rangeOf, uriOf } from '../arguments';
import { Notice } from '../notice';
import { passagesAt, plainSteps, stepsFrom, type PassageStep } from './passageSpan';
import { toRange } from '../showLocation';

/** What a source's cursors, or the ranges that a command was given, stand on. */
export interface Places {
  readonly document: TextDocument;
  /** The editor whose cursors they are; null for ranges that were given. */
  readonly editor: TextEditor | null;
  readonly home: Folder;
  /** Path within the folder. */
  readonly source: string;
  /** The document's text at that moment, in which all offsets are: it may be edited while a box asks for more. */
  readonly text: string;
  /** For each cursor what its passage can be, from the smallest on; at least one step each. */
  readonly steps: readonly (readonly PassageStep[])[];
}

/** A span of a source of the workspace, chosen by the user. */
export interface Passage {
  readonly document: TextDocument;
  readonly home: Folder;
  /** Path within the folder. */
  readonly source: string;
  /** UTF-16 offsets in the document's text as it was when the user chose. */
  readonly span: Span;
  /** The passage as it is stored, made at that moment: the text may be edited while a box asks for more. */
  readonly target: Target;
}

/** The editor of a news source that has the focus; a notice says what to do when there is none. */
export function newsEditor(): TextEditor {
  const editor = window.activeTextEditor;
  if (!editor) throw new Notice('Open a news source first.');
  if (editor.document.languageId === 'news') return editor;
  throw new Notice('This is not a news source. If it should be one, set its language mode to News.');
}

/** Refuses to write in an untrusted workspace. */
export function requireTrust(): void {
  if (workspace.isTrusted) return;
  throw new Notice('Trust this workspace to annotate its sources: in Restricted Mode Copydesk writes nothing.', {
    label: 'Manage Workspace Trust',
    command: 'workbench.trust.manage',
  });
}

function placeOf(app: App, document: TextDocument): { readonly home: Folder; readonly source: string } {
  const place = app.folders.at(document.uri);
  if (place) return place;
  throw new Notice('Save this source in an open folder first: annotations are kept in the folder, beside its sources.');
}

/** What is around each cursor; the server knows names, times and articles, without it the text alone tells. */
async function around(app: App, document: TextDocument, cursors: readonly Position[]) {
  const text = document.getText();
  const plain = cursors.map((cursor) => plainSteps(text, document.offsetAt(cursor)));
  if (document.languageId !== 'news') return plain;
  // A worker gets a structured clone, which knows nothing of what an editor's `Position` prints as JSON.
  const positions = cursors.map(({ line, character }) => ({ line, character }));
  try {
    const found = await app.server.request(passageStepsAt, { uri: document.uri.toString(), positions });
    const steps = found?.map((chain) =>
      chain.map(({ kind, range }) => {
        const { start, end } = toRange(range);
        return { kind, start: document.offsetAt(start), end: document.offsetAt(end) };
      }),
    );
    // Offsets of an answer to another text are none of this one.
    return steps && document.getText() === text ? steps : plain;
  } catch (error) {
    app.server.failed('passage at the cursor', error);
    return plain;
  }
}

/** The ranges of `{ uri, ranges }` or `{ uri, range }`. */
function givenPlaces(argument: unknown): { readonly uri: string; readonly ranges: readonly unknown[] } | null {
  const location = locationOf(argument);
  if (location) return { uri: location.uri, ranges: [location.range] };
  const { uri, ranges } = fieldsOf(argument);
  const given = uriOf(uri);
  return given !== undefined && Array.isArray(ranges) ? { uri: given, ranges } : null;
}

/**
 * Where a command is to act: `{ uri, range }` or `{ uri, ranges }` when given, else each selection of the active news
 * editor, for an empty one what is at its cursor. Throws a notice where there is nothing.
 * @param isGrowing the passages may be made wider: what is around a selection is asked for too
 */
export async function placesFor(app: App, argument: unknown, isGrowing = false): Promise<Places> {
  requireTrust();
  const given = givenPlaces(argument);
  const editor = given ? null : newsEditor();
  const document = editor?.document ?? (await workspace.openTextDocument(Uri.parse(given?.uri ?? '', true)));
  const { home, source } = placeOf(app, document);
  const text = document.getText();
  const ranges = editor?.selections ?? (given?.ranges ?? []).flatMap((one) => rangeOf(one) ?? []).map(toRange);
  const selections = ranges.map(({ isEmpty, start, end }) =>
    isEmpty ? null : { start: document.offsetAt(start), end: document.offsetAt(end) },
  );
  const cursors = ranges.map(({ start }) => start);
  const chains = isGrowing || selections.includes(null) ? await around(app, document, cursors) : [];
  const steps = selections.flatMap((selection, at) => {
    const chain = stepsFrom(text, selection, chains[at] ?? []);
    return chain.length === 0 ? [] : [chain];
  });
  if (steps.length === 0) throw new Notice('Select a passage first, or put the cursor into one.');
  return { document, editor, home, source, text, steps };
}

/** Makes passages as they are stored of spans of a text; the text is indexed once. */
export function createTargets({ source, text }: Pick<Places, 'source' | 'text'>): (span: Span) => Target {
  const describing = createDescriber(text);
  return (span) => ({ source, selectors: describing(span) });
}

/**
 * The one passage that a command is about: `{ uri, range }` when given, else the first selection of the active news
 * editor, else the name or sentence at its cursor. Throws a notice where there is none.
 */
export async function passageFor(app: App, argument: unknown): Promise<Passage> {
  const places = await placesFor(app, argument);
  const { document, home, source, steps } = places;
  const [span] = passagesAt(steps.slice(0, 1), 0).spans;
  if (!span) throw new Notice('Select a passage first, or put the cursor into one.');
  return { document, home, source, span, target: createTargets(places)(span) };
}
