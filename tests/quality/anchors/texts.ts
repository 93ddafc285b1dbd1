import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsSets, type NewsText } from '../newsTexts';
import { oddTexts } from './oddTexts';

const sets = ['names/ewnw_dev', 'names/ewnw_train', 'pages/body_dev', 'pages/published_dev', 'linking/meantime_dev'];
/** Shorter texts hold too few passages, longer ones only cost time. */
const [shortest, longest] = [300, 12_000];

const textsIn = (folder: string): readonly NewsText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }));

/** Texts with what news seldom has: lists of equal lines, right-to-left script, emoji, CRLF, a byte order mark. */
const ownTexts = (): readonly NewsText[] => [
  ...textsIn('seeds'),
  ...textsIn('tests/cases/sources'),
  ...textsIn('tests/quality/roles/articles'),
  ...oddTexts,
];

/** The texts that are edited: published news where the corpora are at hand, and texts of the project. */
export function anchorTexts(folder: string): readonly NewsText[] {
  const news = folder === '' ? [] : newsSets(folder, sets).flatMap(({ texts }) => texts);
  return [...news.filter(({ text }) => text.length >= shortest && text.length <= longest), ...ownTexts()];
}
