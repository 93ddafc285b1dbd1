import type { SettingsReader } from '../common/settings';

/** Name to write into new annotations, or null for none. */
export function creatorSetting(reader: SettingsReader): string | null {
  const name = reader.get('creator');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}

/** Whether news is to be recognised in plain-text documents. */
export const detectSetting = (reader: SettingsReader): boolean => reader.get('detectNews') !== false;

/** How a copied citation is written: `plain`, `markdown`, or a template. */
export function citationFormatSetting(reader: SettingsReader): string {
  const format = reader.get('citationFormat');
  return typeof format === 'string' && format.trim() !== '' ? format : 'plain';
}
