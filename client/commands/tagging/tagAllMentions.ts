import { Uri, workspace } from 'vscode';
import { mentionsOf, type EntityMentions, type PersonMention } from '../../../common/protocol';
import { counted } from '../../../common/text/counted';
import { groupBy } from '../../../common/text/groupBy';
import type { App } from '../../app';
import { editAnnotations } from '../../undo/editing';
import type { EditPart } from '../../undo/steps';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { entityPlace } from '../decisions/entityPlace';
import { few, longWork } from '../longWork';
import { mentionRows } from './mentionItems';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';
import { givenTag, pickTag, useTag } from './pickTag';
import { askTicked } from '../preview';
import { toRange } from '../showLocation';
import { joined, taggings } from './taggings';

/** The entity of the id that a view passes, else of the name at the cursor. */
async function entityOf(app: App, argument: unknown): Promise<EntityMentions> {
  const id = stringOf(fieldsOf(argument)['id']) ?? (await entityPlace(app, argument)).entity.id;
  const found = await app.server.request(mentionsOf, { id });
  if (!found || found.mentions.length === 0)
    throw new Notice('This name stands in no source of the workspace any more.');
  return found;
}

/** The preview: everything is ticked. Undefined when the user left. */
async function askMentions({ name, mentions }: EntityMentions): Promise<readonly PersonMention[] | undefined> {
  const rows = mentionRows(mentions, (uri) => workspace.asRelativePath(Uri.parse(uri, true)));
  const title = `Tag ${counted(mentions.length, 'mention')} of ${name}`;
  return (await askTicked(rows, title, 'Untick what is not to be tagged'))?.map(({ mention }) => mention);
}

/** What is to be made in one source; mentions whose words have changed meanwhile are left out. */
async function partOf(
  app: App,
  uri: string,
  mentions: readonly PersonMention[],
  tag: string,
): Promise<EditPart | null> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const place = app.folders.at(document.uri);
  if (!place) return null;
  const { home, source } = place;
  await home.library.load();
  const text = document.getText();
  const spans = mentions.flatMap(({ location, text: words }) => {
    const range = toRange(location.range);
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return text.slice(span.start, span.end) === words ? [[span]] : [];
  });
  return { home, edits: taggings({ home, source, text }, spans, [tag]).flatMap(({ edit }) => edit ?? []) };
}

/**
 * Tags every mention of the name at the cursor, in all sources of the workspace, after a preview. Takes `{ uri, position
 * | offset, id, tag, all }`, each of them optional (`all`: without the preview); gives how many were tagged.
 */
export const tagAllMentions: Command = {
  name: 'tagAllMentions',
  title: 'Tag All Mentions',
  async run(app, argument) {
    requireTrust();
    const entity = await entityOf(app, argument);
    const fields = fieldsOf(argument);
    const chosen = fields['all'] === true ? entity.mentions : await askMentions(entity);
    if (!chosen || chosen.length === 0) return undefined;
    const [nearest] = chosen;
    const home = nearest && app.folders.at(Uri.parse(nearest.location.uri, true))?.home;
    if (!home) throw new Notice('Open the folder of these sources first: annotations are kept in it.');
    const picked = givenTag(fields['tag']) ?? (await pickTag(app, home, `Tag ${counted(chosen.length, 'Mention')}`));
    if (picked === undefined) return undefined;
    const { tag, first } = picked;
    const parts = await longWork(`Tagging ${counted(chosen.length, 'mention')}`, chosen.length < few, async (long) => {
      const made: EditPart[] = [];
      const bySource = [...groupBy(chosen, ({ location }) => location.uri)];
      for (const [at, [uri, mentions]] of bySource.entries()) {
        if (long.isCancelled) return null;
        const part = await partOf(app, uri, mentions, tag);
        if (part) made.push(part);
        long.done(at + 1, bySource.length);
      }
      return joined(made);
    });
    if (!parts) return undefined;
    const done = parts.reduce((sum, { edits }) => sum + edits.length, 0);
    if (done === 0) throw new Notice(`All of them are tagged “${tag}” already.`);
    const title = `Tagged ${counted(done, 'mention')} of ${entity.name} as “${tag}”`;
    await editAnnotations(app.history, title, parts, { tell: true, first });
    await useTag(app, home, tag);
    return done;
  },
};
