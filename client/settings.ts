import type { SettingsReader } from '../common/settings';
import type { LinkedPart } from './links/documentLinks.model';

/** Who to name in new annotations: a name, nobody (`-`), or (undefined: nothing is set) whom git names. */
export function creatorSetting(reader: SettingsReader): string | null | undefined {
  const value = reader.get('creator');
  const name = typeof value === 'string' ? value.trim() : '';
  return name === '' ? undefined : name === '-' ? null : name;
}

/** Whether news is to be recognised in plain-text documents. */
export const detectSetting = (reader: SettingsReader): boolean => reader.get('detectNews') !== false;

/** How a copied citation is written: `plain`, `markdown`, or a template. */
export function citationFormatSetting(reader: SettingsReader): string {
  const format = reader.get('citationFormat');
  return typeof format === 'string' && format.trim() !== '' ? format : 'plain';
}

/** Whether a line above a paragraph tells of its links. */
export const linkLensSetting = (reader: SettingsReader): boolean => reader.get('links.codeLens') !== false;

const linkedParts: readonly LinkedPart[] = ['off', 'firstWord', 'passage'];

/** What of a linked passage can be clicked. */
export const linkPartSetting = (reader: SettingsReader): LinkedPart =>
  linkedParts.find((part) => part === reader.get('links.clickable')) ?? 'firstWord';

/** Whether other ends are suggested as soon as one end of a link is marked. */
export const linkSuggestSetting = (reader: SettingsReader): boolean => reader.get('links.suggest') !== 'onDemand';

/** Whether the tags of a line's passages stand in words behind it. */
export const showTagsSetting = (reader: SettingsReader): 'off' | 'endOfLine' =>
  reader.get('annotations.showTags') === 'endOfLine' ? 'endOfLine' : 'off';
