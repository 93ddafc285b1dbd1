import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Decision } from '../../common/decisions/model';
import { optionsKeyOf } from '../features/options';
import { readSource } from '../features/source';
import type { Source } from '../features/source';
import { summarise } from '../index/summarise';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import type { NameModels } from './nameModels';
import type { FilePort } from './platform';

/** What the cache asks of its surroundings. Uris are canonical. */
export interface SourceHost {
  document(uri: string): TextDocument | null;
  decisions(uri: string): readonly Decision[];
  nameOf(uri: string): string;
  files(): FilePort;
  maxBytes(): number;
  readonly models: NameModels;
}

/** Analysed sources, lazily, by version; keeps the index in step with what it reads. */
export interface Sources {
  /** An open document, analysed as it is now; null when it is not open. */
  open(uri: string): Source | null;
  /** An open document or a file; null when it cannot be read. */
  load(uri: string): Promise<Source | null>;
  /** What is known of a source without reading anything. */
  cached(uri: string): Source | null;
  /** Forgets what was read of a file, e.g. because it changed; the index keeps it until it is read again. */
  forget(uri: string): void;
  /** Forgets a source and takes it out of the index. */
  remove(uri: string): void;
  /** Whether the decisions on a source differ from those it was last analysed with, or the name model came since. */
  isStale(uri: string): boolean;
  /** Counts up with every change of the index. */
  generation(): number;
}

/** A read under way. */
interface Reading {
  readonly text: Promise<string | null>;
  /** The file has changed since the read began. */
  old: boolean;
}

/** Characters of closed sources kept in memory: text and analysis of some thousand articles. */
const closedBudget = 8_000_000;

/** Makes the cache. `changed` is told of every source whose facts changed in the index. */
export function createSources(index: WorkspaceIndex, host: SourceHost, changed: (uri: string) => void): Sources {
  const opened = new Map<string, { key: string; source: Source }>();
  const closed = new Map<string, Source>();
  const optionKeys = new Map<string, string>();
  const reading = new Map<string, Reading>();
  let closedSize = 0;
  let generation = 0;

  const optionsKey = (uri: string): string => {
    const foundBy = host.models.current() === null ? 'rules' : 'model';
    return `${foundBy} ${optionsKeyOf(host.decisions(uri), host.nameOf(uri), index.summaryOf(uri))}`;
  };

  const record = (source: Source): void => {
    if (source.analysis.news) index.replace(summarise(source.uri, source.text, source.analysis));
    else index.remove(source.uri);
    generation += 1;
    changed(source.uri);
  };

  const analysed = (uri: string, text: string): Source => {
    const model = host.models.current();
    const source = readSource(uri, host.nameOf(uri), text, host.decisions(uri), model === null ? {} : { model });
    record(source);
    // After that, for it depends on the names that were found.
    optionKeys.set(uri, optionsKey(uri));
    return source;
  };

  const forget = (uri: string): void => {
    opened.delete(uri);
    const read = reading.get(uri);
    if (read !== undefined) read.old = true;
    reading.delete(uri);
    const known = closed.get(uri);
    if (known === undefined) return;
    closedSize -= known.text.length;
    closed.delete(uri);
  };

  const keep = (source: Source): void => {
    forget(source.uri);
    closed.set(source.uri, source);
    closedSize += source.text.length;
    // A map keeps insertion order: the first is the one unused for longest.
    for (const [uri] of closed) {
      if (closedSize <= closedBudget || uri === source.uri) break;
      forget(uri);
    }
  };

  const open = (uri: string): Source | null => {
    const document = host.document(uri);
    if (document === null) return null;
    const keyNow = (): string => `${document.version} ${optionsKey(uri)}`;
    const known = opened.get(uri);
    if (known !== undefined && known.key === keyNow()) return known.source;
    forget(uri);
    const source = analysed(uri, document.getText());
    opened.set(uri, { key: keyNow(), source });
    return source;
  };

  /** A file's analysis that is still good, marked as used just now. */
  const fresh = (uri: string): Source | null => {
    const known = closed.get(uri);
    if (known === undefined || optionKeys.get(uri) !== optionsKey(uri)) return null;
    closed.delete(uri);
    closed.set(uri, known);
    return known;
  };

  /** Reads a file; whoever asks for it meanwhile waits for the same read. */
  const read = (uri: string): Reading => {
    const known = reading.get(uri);
    if (known !== undefined) return known;
    const text = host.files().read(uri, host.maxBytes());
    const made: Reading = {
      text: text.finally(() => {
        if (reading.get(uri) === made) reading.delete(uri);
      }),
      old: false,
    };
    reading.set(uri, made);
    return made;
  };

  const load = async (uri: string): Promise<Source | null> => {
    if (host.document(uri) !== null) await host.models.ready();
    const known = open(uri) ?? fresh(uri);
    if (known !== null) return known;
    const reads = read(uri);
    const text = await reads.text;
    if (text !== null) await host.models.ready();
    // It may have been opened while we read, or have been analysed by another who waited for it.
    const meanwhile = open(uri) ?? fresh(uri);
    if (meanwhile !== null) return meanwhile;
    if (reads.old) return load(uri);
    if (text === null) return null;
    const source = analysed(uri, text);
    keep(source);
    return source;
  };

  return {
    open,
    load,
    cached: (uri) => opened.get(uri)?.source ?? closed.get(uri) ?? null,
    forget,
    remove: (uri) => {
      forget(uri);
      optionKeys.delete(uri);
      if (index.summaryOf(uri) === null) return;
      index.remove(uri);
      generation += 1;
      changed(uri);
    },
    isStale: (uri) => optionKeys.has(uri) && optionKeys.get(uri) !== optionsKey(uri),
    generation: () => generation,
  };
}
