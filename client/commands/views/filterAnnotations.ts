import { window } from 'vscode';
import { tagsInUse } from '../../../common/annotation/tagged';
import { allAnnotations } from '../../../common/annotation/queries';
import { sourcesOf } from '../../../common/annotation/ends';
import { parseQuery } from '../../annotations/query';
import { shownStates } from '../../annotations/states';
import type { App } from '../../app';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { filterItems, type FilterItem, type Vocabulary } from './filterItems';
import { Notice } from '../notice';
import { pickFrom } from '../pickFrom';

const title = 'Filter Annotations';

const sorted = (words: Iterable<string>): readonly string[] =>
  [...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en'));

function vocabularyOf({ folders }: App): Vocabulary {
  const all = folders.all().flatMap(({ library }) => allAnnotations(library.store));
  const declared = folders.all().flatMap(({ codebook }) => codebook.tags.filter(({ on }) => on === 'passages'));
  const used = tagsInUse(all).filter(({ on }) => on === 'passages');
  const creators = sorted(all.flatMap(({ creator }) => creator ?? []));
  return {
    tag: sorted([...used, ...declared].map(({ name }) => name)),
    creator: all.some(({ creator }) => creator === null) ? [...creators, 'none'] : creators,
    state: ['review', ...shownStates],
    source: sorted(all.flatMap(sourcesOf)),
    kind: ['tag', 'note', 'link'],
  };
}

/** A box for the filter, with a list of what the term at its end may become. Undefined when the user left. */
async function ask(typed: string, vocabulary: Vocabulary): Promise<string | undefined> {
  const picker = window.createQuickPick<FilterItem>();
  picker.title = title;
  picker.placeholder = 'Words, or tag:claim  creator:name  state:review  source:file  kind:note';
  picker.value = typed;
  const fill = (): void => {
    picker.items = filterItems(picker.value, vocabulary);
  };
  fill();
  picker.onDidChangeValue(fill);
  const ends = (item: FilterItem): boolean => {
    if (item.isDone) return true;
    picker.value = item.value;
    fill();
    return false;
  };
  return (await pickFrom(picker, { ends }))?.value;
}

/**
 * Restricts the Annotations view to what fits a query. Takes `{ query }` instead of asking; gives the query. A notice
 * says what is wrong with one that can fit nothing.
 */
export const filterAnnotations: Command = {
  name: 'filterAnnotations',
  title,
  async run(app, argument) {
    await app.folders.load();
    const query = stringOf(fieldsOf(argument)['query']) ?? (await ask(app.annotationFilter.value, vocabularyOf(app)));
    if (query === undefined) return undefined;
    const [problem] = parseQuery(query).problems;
    if (problem !== undefined) throw new Notice(problem);
    app.annotationFilter.set(query.trim());
    return query.trim();
  },
};
