import { Uri, window, workspace } from 'vscode';
import { counted } from '../../../common/text/counted';
import { groupBy } from '../../../common/text/groupBy';
import { shortened } from '../../../common/text/shortened';
import type { Span } from '../../../common/text/span';
import type { App } from '../../app';
import { eachOf } from '../../files/each';
import { editAnnotations } from '../../undo/editing';
import type { EditPart } from '../../undo/steps';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';
import { few, longWork } from '../longWork';
import { Notice } from '../notice';
import { occurrenceRows, type OccurrenceRow } from './occurrenceRows';
import { occurrencesOf, usualLikeness, type Likeness } from './occurrences';
import { placesFor, type Places } from '../passages/passage';
import { passagesAt } from '../passages/passageSpan';
import { givenTag, pickTag, useTag } from './pickTag';
import { askTicked } from '../preview';
import { scopes, sourcesIn, textOf, type Scope } from '../files/sourcesIn';
import { joined, taggings } from './taggings';

const title = 'Tag All Occurrences';
/** Longer selections are no words to look for, in UTF-16 units. */
const longest = 300;
/** Occurrences that one preview shows at most. */
const most = 5000;
/** Files that are read at a time. */
const atOnce = 16;

interface Search extends Likeness {
  readonly scope: Scope;
}

/** Asks where to look, and lets the user say what counts as the same words before that. */
async function askSearch(words: string, { home, source }: Places): Promise<Search | undefined> {
  const below = source.slice(0, Math.max(0, source.lastIndexOf('/')));
  const labels: Readonly<Record<Scope, string>> = {
    source: `In this source: ${source}`,
    folder: `In its folder, with those below it: ${below === '' ? home.name : below}`,
    workspace: 'In the whole workspace',
  };
  let likeness = usualLikeness(words);
  for (;;) {
    const onOff = (value: boolean): string => (value ? 'on' : 'off');
    const items = [
      ...scopes.map((scope) => ({ label: labels[scope], description: '', scope })),
      {
        label: '$(whole-word) Whole words only',
        description: onOff(likeness.wholeWords),
        toggled: { ...likeness, wholeWords: !likeness.wholeWords },
      },
      {
        label: '$(case-sensitive) Same capitals only',
        description: onOff(likeness.sameCase),
        toggled: { ...likeness, sameCase: !likeness.sameCase },
      },
    ];
    const placeHolder = `Where to look for “${shortened(words, 40)}”`;
    const choice = await window.showQuickPick(items, { title, placeHolder });
    if (!choice) return undefined;
    if ('scope' in choice) return { ...likeness, scope: choice.scope };
    likeness = choice.toggled;
  }
}

/** What is found of the words; null when the user cancelled. */
function find(app: App, places: Places, words: string, search: Search): Promise<readonly OccurrenceRow[] | null> {
  return longWork(`Looking for “${shortened(words, 40)}”`, search.scope === 'source', async (long) => {
    const uris = await sourcesIn(app, places, search.scope);
    const found = new Map<string, readonly OccurrenceRow[]>();
    let read = 0;
    await eachOf(uris, atOnce, async (uri) => {
      if (long.isCancelled) return;
      const text = await textOf(uri);
      const spans = text === null ? [] : occurrencesOf(text, words, search);
      const name = workspace.asRelativePath(Uri.parse(uri, true));
      if (text !== null && spans.length > 0) found.set(uri, occurrenceRows(uri, name, text, spans));
      read += 1;
      long.done(read, uris.length);
    });
    return long.isCancelled ? null : uris.flatMap((uri) => found.get(uri) ?? []);
  });
}

/** What is to be made in one source; occurrences whose words have changed meanwhile are left out. */
async function partOf(
  app: App,
  rows: readonly OccurrenceRow[],
  { words, search, tag }: { readonly words: string; readonly search: Search; readonly tag: string },
): Promise<EditPart | null> {
  const uri = rows[0]?.uri ?? '';
  const place = app.folders.at(Uri.parse(uri, true));
  const text = place && (await textOf(uri));
  if (!place || text === null) return null;
  const { home, source } = place;
  await home.library.load();
  const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
  const standing = new Set(occurrencesOf(text, words, search).map(keyOf));
  const spans = rows.filter(({ span }) => standing.has(keyOf(span))).map(({ span }) => [span]);
  return { home, edits: taggings({ home, source, text }, spans, [tag]).flatMap(({ edit }) => edit ?? []) };
}

function searchOf(argument: unknown, words: string): Search | null {
  const { scope, wholeWords, sameCase } = fieldsOf(argument);
  const given = scopes.find((one) => one === scope);
  if (!given) return null;
  const usual = usualLikeness(words);
  return {
    scope: given,
    wholeWords: typeof wholeWords === 'boolean' ? wholeWords : usual.wholeWords,
    sameCase: typeof sameCase === 'boolean' ? sameCase : usual.sameCase,
  };
}

function wordsIn({ text, steps }: Places): string {
  const [span] = passagesAt(steps.slice(0, 1), 0).spans;
  const words = span ? text.slice(span.start, span.end) : '';
  if (words.length <= longest) return words;
  throw new Notice('This is too long to be looked for elsewhere: select a few words.');
}

/** What the preview shows, and its title; a notice when nothing was found. */
function preview(rows: readonly OccurrenceRow[], words: string): readonly [readonly OccurrenceRow[], string] {
  const name = `“${shortened(words, 40)}”`;
  if (rows.length === 0) throw new Notice(`${name} stands nowhere there.`);
  const all = `Tag ${counted(rows.length, 'occurrence')} of ${name}`;
  return rows.length <= most ? [rows, all] : [rows.slice(0, most), `${all}: the first ${most}`];
}

/**
 * Tags every place where the selected words stand, or the name at the cursor, in the source, its folder or the
 * workspace, after a preview; each becomes an annotation of its own, all of them in one step. Takes `{ uri, range, scope,
 * wholeWords, sameCase, tag, all }`, each of them optional (`all`: without the preview); gives how many were tagged.
 */
export const tagAllOccurrences: Command = {
  name: 'tagAllOccurrences',
  title,
  async run(app, argument) {
    const places = await placesFor(app, argument);
    const words = wordsIn(places);
    const search = searchOf(argument, words) ?? (await askSearch(words, places));
    const found = search && (await find(app, places, words, search));
    if (!found) return undefined;
    const [rows, heading] = preview(found, words);
    const fields = fieldsOf(argument);
    const chosen = fields['all'] === true ? rows : await askTicked(rows, heading, 'Untick what is not to be tagged');
    if (!chosen || chosen.length === 0) return undefined;
    const what = counted(chosen.length, 'occurrence');
    const picked = givenTag(fields['tag']) ?? (await pickTag(app, places.home, `Tag ${what}`));
    if (picked === undefined) return undefined;
    const { tag, first } = picked;
    const parts = await longWork(`Tagging ${what}`, chosen.length < few, async (long) => {
      const made: EditPart[] = [];
      const bySource = [...groupBy(chosen, ({ uri }) => uri).values()];
      for (const [at, inSource] of bySource.entries()) {
        if (long.isCancelled) return null;
        const part = await partOf(app, inSource, { words, search, tag });
        if (part) made.push(part);
        long.done(at + 1, bySource.length);
      }
      return joined(made);
    });
    const done = parts?.reduce((sum, { edits }) => sum + edits.length, 0) ?? 0;
    if (!parts) return undefined;
    if (done === 0) throw new Notice(`All of them are tagged “${tag}” already.`);
    const tell = `Tagged ${counted(done, 'occurrence')} of “${shortened(words, 40)}” as “${tag}”`;
    await editAnnotations(app.history, tell, parts, { tell: true, first });
    await useTag(app, places.home, tag);
    return done;
  },
};
