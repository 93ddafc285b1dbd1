import type { SettingsReader } from '../common/settings';

/** Name to write into new annotations, or null for none. */
export function creatorSetting(reader: SettingsReader): string | null {
  const name = reader.get('creator');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}

/** Whether news is to be recognised in plain-text documents. */
export const detectSetting = (reader: SettingsReader): boolean => reader.get('detectNews') !== false;
