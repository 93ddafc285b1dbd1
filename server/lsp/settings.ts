import type { Settings } from '../../common/protocol';
import { readSettings } from '../../common/settings';

/** Members of `Settings` whose name in the user's configuration is another one, by that name. */
const renamed: Readonly<Record<string, keyof Settings>> = {
  'inlayHints.dates': 'inlayHintsDates',
  'suggestions.codeActions': 'suggestionActions',
};

/** Settings as a client sent them; whatever is missing or of the wrong shape takes its default. */
export function sentSettings(sent: unknown): Settings {
  const given = new Map<string, unknown>(typeof sent === 'object' && sent !== null ? Object.entries(sent) : []);
  return readSettings({ get: (name) => given.get(renamed[name] ?? name) });
}
