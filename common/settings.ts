import { defaultSettings, type CheckLevel, type InlayHintsDates, type Settings } from './protocol';

/** A reader of one configuration section, as `workspace.getConfiguration('copydesk')` is. */
export interface SettingsReader {
  get(name: string): unknown;
}

const hints: readonly InlayHintsDates[] = ['off', 'relative', 'all'];
const levels: readonly string[] = ['off', 'hint', 'information', 'warning', 'error'] satisfies CheckLevel[];
const isLevel = (value: unknown): value is CheckLevel => typeof value === 'string' && levels.includes(value);

const strings = (value: unknown, otherwise: readonly string[]): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : otherwise;

function checkLevels(value: unknown): Settings['checks'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, CheckLevel] => isLevel(entry[1]));
  return Object.fromEntries(entries);
}

/**
 * The settings that the server needs. They are written by hand, or sent by a client that we do not know: what has the
 * wrong type counts as absent, and the default holds.
 */
export function readSettings(reader: SettingsReader): Settings {
  const size = reader.get('maxFileSizeKB');
  return {
    sources: strings(reader.get('sources'), defaultSettings.sources),
    exclude: strings(reader.get('exclude'), defaultSettings.exclude),
    inlayHintsDates: hints.find((one) => one === reader.get('inlayHints.dates')) ?? defaultSettings.inlayHintsDates,
    suggestionActions: reader.get('suggestions.codeActions') === true,
    checks: checkLevels(reader.get('checks')),
    maxFileSizeKB: typeof size === 'number' && size > 0 ? size : defaultSettings.maxFileSizeKB,
  };
}
