/** Sent by the client in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `copydesk/files.list` and `copydesk/files.read`; else the server reads files itself. */
  readonly clientFiles?: boolean;
  readonly settings?: Settings;
}

/** Settings that the server needs; the client sends them at start and on change (`workspace/didChangeConfiguration`, `{ copydesk: Settings }`). */
export interface Settings {
  /** Globs of the workspace's sources. */
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
  /** Level per check: code to severity, or "off". */
  readonly checks: Readonly<Record<string, CheckLevel>>;
  /** Which times show their resolved date after their words. */
  readonly inlayHintsDates: InlayHintsDates;
  /** Whether tags are proposed among the code actions at a passage without being asked for. */
  readonly suggestionActions: boolean;
  /** Files larger than this are not read for the index. */
  readonly maxFileSizeKB: number;
}
export type InlayHintsDates = 'off' | 'relative' | 'all';
export type CheckLevel = 'off' | 'hint' | 'information' | 'warning' | 'error';

export const defaultSettings: Settings = {
  sources: ['**/*.txt', '**/*.news'],
  exclude: ['**/node_modules/**', '**/.git/**', '**/.copydesk/**'],
  checks: {},
  inlayHintsDates: 'relative',
  suggestionActions: false,
  maxFileSizeKB: 2048,
};
