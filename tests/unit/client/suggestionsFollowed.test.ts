import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Folders } from '../../../client/folders';
import type { Server } from '../../../client/languageClient/server';
import { createSuggestions } from '../../../client/suggestions/suggestions';
import { createSignal } from '../../../client/files/signal';
import { emptyStore } from '../../../common/annotation/store';
import type { Decision } from '../../../common/decisions/model';
import type { WireSuggestion } from '../../../common/protocol';

const editors = vi.hoisted(() => ({ open: [] as { uri: { toString(): string }; getText(): string }[] }));
vi.mock('vscode', () => ({
  Uri: { parse: (uri: string) => uri },
  workspace: {
    get textDocuments() {
      return editors.open;
    },
  },
}));

const all = 50;
const uriAt = (at: number): string => `file:///w/${at}.txt`;
const suggestionAt = (at: number): WireSuggestion => ({
  uri: uriAt(at),
  tag: 'quotation',
  ranges: [{ start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }],
  words: 'Berg',
  reason: 'Words of somebody.',
  rejection: { kind: 'rejected', source: `${at}.txt`, tag: 'quotation', quote: 'Berg', context: 'Berg spoke' },
});

/** Suggestions of a workspace, with what the server is asked. */
function setUp() {
  const [indexed, decided] = [createSignal<void>(), createSignal<void>()];
  const asked: unknown[] = [];
  const decisions: Decision[] = [];
  let answer = (params: { uri?: string }): Promise<readonly WireSuggestion[]> =>
    Promise.resolve(
      Array.from({ length: all }, (_, at) => suggestionAt(at)).filter(({ uri }) => uri === (params.uri ?? uri)),
    );
  const server = {
    request: (_: unknown, params: { uri?: string }) => {
      asked.push(params.uri);
      return answer(params);
    },
    onIndexChanged: indexed.listen,
    failed: () => undefined,
  } as unknown as Server;
  const folders = {
    at: (uri: string) => ({
      source: uri.slice(uri.lastIndexOf('/') + 1),
      home: { library: { store: emptyStore }, decisions },
    }),
    onDecisions: decided.listen,
    onAnnotations: () => ({ dispose: () => undefined }),
  } as unknown as Folders;
  const suggestions = createSuggestions(server, folders);
  return {
    ...{ suggestions, asked, decisions, indexed, decided },
    answerWith: (other: typeof answer) => void (answer = other),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  editors.open = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test('an edit asks about the sources in editors alone, however many were asked about', async () => {
  const { suggestions, asked, indexed } = setUp();
  await suggestions.ask(null);
  editors.open = [{ uri: { toString: () => uriAt(3) }, getText: () => 'Berg spoke.' }];
  indexed.fire();
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([undefined, uriAt(3)]);
  expect(suggestions.open()).toHaveLength(all);
});

test('what is rejected is open no more, and is again when that is taken back, without a question', async () => {
  const { suggestions, asked, decisions, decided } = setUp();
  await suggestions.ask(null);
  let told = 0;
  suggestions.onChange(() => (told += 1));
  decisions.push(suggestionAt(7).rejection);
  decided.fire();
  expect([suggestions.open().length, told]).toEqual([all - 1, 1]);
  decisions.pop();
  decided.fire();
  expect([suggestions.open().length, told]).toEqual([all, 2]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([undefined]);
});

test('an answer that comes after they were cleared brings none of them back', async () => {
  const { suggestions, indexed, answerWith } = setUp();
  await suggestions.ask(null);
  editors.open = [{ uri: { toString: () => uriAt(3) }, getText: () => 'Berg spoke.' }];
  let give: (found: readonly WireSuggestion[]) => void = () => undefined;
  answerWith(() => new Promise((resolve) => (give = resolve)));
  indexed.fire();
  await vi.advanceTimersByTimeAsync(2000);
  suggestions.clear();
  give([suggestionAt(3)]);
  await vi.advanceTimersByTimeAsync(0);
  expect(suggestions.open()).toEqual([]);
});
