import type { Settings } from '../../common/protocol';
import { readSettings } from '../../common/settings';

/** Settings as a client sent them; whatever is missing or of the wrong shape takes its default. */
export function sentSettings(sent: unknown): Settings {
  const given = new Map(typeof sent === 'object' && sent !== null ? Object.entries(sent) : []);
  return readSettings(given);
}
