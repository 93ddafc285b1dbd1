import { InputBoxValidationSeverity, ProgressLocation, window } from 'vscode';
import { removing } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations } from '../../../common/annotation/queries';
import { counted } from '../../../common/text/counted';
import { groupBy } from '../../../common/text/groupBy';
import { createPlacing } from '../../annotations/place';
import { createMatcher, parseQuery } from '../../annotations/query';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { editAnnotations } from '../../undo/editing';
import { annotationRow } from './annotationRows';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { few } from '../longWork';
import { Notice } from '../notice';
import { requireTrust } from './passage';
import { askTicked } from '../preview';

const title = 'Delete by Query';

interface Found {
  readonly home: Folder;
  readonly annotation: Annotation;
}

/** What a query finds in all folders; an empty one finds nothing. */
function find({ folders }: Pick<App, 'folders'>, text: string): readonly Found[] {
  const query = parseQuery(text);
  if (query.terms.length === 0 || query.problems.length > 0) return [];
  return folders.all().flatMap((home) => {
    const { store } = home.library;
    const matches = createMatcher(query, { store, tags: home.tags });
    return allAnnotations(store)
      .filter(matches)
      .map((annotation) => ({ home, annotation }));
  });
}

const askQuery = (app: App): Thenable<string | undefined> =>
  window.showInputBox({
    title,
    prompt: 'tag:claim creator:"A. Reader" source:june state:orphaned kind:note, and words that must stand in it',
    placeHolder: 'tag:claim state:orphaned',
    ignoreFocusOut: true,
    validateInput(text) {
      const { terms, problems } = parseQuery(text);
      const [problem] = problems;
      if (problem !== undefined) return problem;
      if (terms.length === 0) return null;
      const message = counted(find(app, text).length, 'annotation');
      return { message, severity: InputBoxValidationSeverity.Info };
    },
  });

/**
 * Removes the annotations that a query finds, after a preview, in one step that can be undone. Takes `{ query, all }`,
 * both optional (`all`: without the preview); gives how many were removed.
 */
export const deleteByQuery: Command = {
  name: 'deleteByQuery',
  title,
  async run(app, argument) {
    requireTrust();
    await app.folders.load();
    const fields = fieldsOf(argument);
    const text = stringOf(fields['query']) ?? (await askQuery(app));
    if (text === undefined) return undefined;
    const [problem] = parseQuery(text).problems;
    if (problem !== undefined) throw new Notice(problem);
    const found = find(app, text);
    if (found.length === 0) throw new Notice('No annotation is like that.');
    const heading = `Delete ${counted(found.length, 'annotation')}`;
    const rows = () =>
      [...groupBy(found, ({ home }) => home)].flatMap(([home, some]) => {
        const { store } = home.library;
        const placing = createPlacing(store);
        return some.map(({ annotation }) => ({ ...annotationRow(store, annotation, placing), home }));
      });
    const chosen = fields['all'] === true ? found : await askTicked(rows(), heading, 'Untick what is to stay');
    if (!chosen || chosen.length === 0) return undefined;
    const parts = [...groupBy(chosen, ({ home }) => home)].map(([home, inHome]) => ({
      home,
      edits: inHome.map(({ annotation }) => removing(annotation.id)),
    }));
    const done = `Deleted ${counted(chosen.length, 'annotation')}`;
    const location = chosen.length < few ? ProgressLocation.Window : ProgressLocation.Notification;
    await window.withProgress({ location, title: `${title}: ${chosen.length}` }, () =>
      editAnnotations(app.history, done, parts, { tell: true }),
    );
    return chosen.length;
  },
};
