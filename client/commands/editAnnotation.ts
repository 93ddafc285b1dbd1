import { window } from 'vscode';
import type { Annotation } from '../../common/annotation/model';
import { changing } from '../../common/annotation/edits';
import { endsOf } from '../../common/annotation/queries';
import { titleOf } from '../annotations/words';
import type { App } from '../app';
import { editAnnotations } from '../undo/editing';
import { fieldsOf, stringOf, stringsOf } from './arguments';
import { chooseAnnotation, type Chosen } from './chooseAnnotation';
import type { Command } from './command';
import { changedAnnotation, now } from './making';
import { Notice } from './notice';
import { passageFor, requireTrust } from './passage';
import { pickLinkKind } from './pickLinkKind';
import { pickTag, useTag } from './pickTag';

/** What can be changed; undefined fields stay as they are. */
type Changes = Partial<Pick<Annotation, 'tags' | 'note' | 'linkKind'>>;

function givenChanges(argument: unknown): Changes | null {
  const fields = fieldsOf(argument);
  const tags = stringsOf(fields['tags']);
  const note = stringOf(fields['note']);
  const linkKind = stringOf(fields['kind']);
  if (tags === undefined && note === undefined && linkKind === undefined) return null;
  return {
    ...(tags === undefined ? {} : { tags }),
    ...(note === undefined ? {} : { note: note.trim() === '' ? null : note.trim() }),
    ...(linkKind === undefined ? {} : { linkKind }),
  };
}

async function askTags(app: App, { home, annotation }: Chosen): Promise<Changes | undefined> {
  const names = [...new Set([...annotation.tags, ...home.tags.map((tag) => tag.name)])];
  const items = names.map((name) => ({
    label: name,
    detail: home.tags.find((tag) => tag.name === name)?.definition ?? '',
    picked: annotation.tags.includes(name),
  }));
  const picked = await window.showQuickPick(items, { title: 'Tags of this passage', canPickMany: true });
  if (!picked) return undefined;
  if (picked.length === 0) throw new Notice('An annotation keeps at least one tag. Remove Annotation takes it away.');
  for (const item of picked) await useTag(app, item.label);
  return { tags: picked.map((item) => item.label) };
}

async function askNewTag(app: App, { home, annotation }: Chosen): Promise<Changes | undefined> {
  const tag = await pickTag(app, home, 'Add a tag');
  return tag === undefined ? undefined : { tags: [...new Set([...annotation.tags, tag])] };
}

async function askNote({ annotation }: Chosen): Promise<Changes | undefined> {
  const note = await window.showInputBox({
    title: 'Note',
    prompt: annotation.motivation === 'commenting' ? 'The note' : 'The note; leave it empty for none',
    value: annotation.note ?? '',
    ignoreFocusOut: true,
  });
  if (note === undefined) return undefined;
  if (note.trim() === '' && annotation.motivation === 'commenting') {
    throw new Notice('A note needs words. Remove Annotation takes it away.');
  }
  return { note: note.trim() === '' ? null : note.trim() };
}

async function askKind(): Promise<Changes | undefined> {
  const linkKind = await pickLinkKind('Kind of relation');
  return linkKind === undefined ? undefined : { linkKind };
}

/** Puts an end onto the selection of the active editor. */
async function moveToSelection(app: App, { home, annotation, end: chosen }: Chosen): Promise<true> {
  const passage = await passageFor(app, undefined);
  const ends = endsOf(home.library.store, annotation).filter(
    (placed) => placed.source === passage.source && passage.home === home,
  );
  // Both ends of a link may lie in this source: the one that the user stood at is meant.
  const end = ends.find((placed) => placed.end === chosen) ?? ends[0];
  if (!end) throw new Notice(`Select the passage in ${annotation.target.source}: an annotation stays in its source.`);
  const edit = { type: 'anchor', id: annotation.id, end: end.end, span: passage.span, modified: now() } as const;
  await editAnnotations(app.history, `Moved: ${titleOf(annotation)}`, [{ home, edits: [edit] }]);
  return true;
}

async function ask(app: App, chosen: Chosen): Promise<Changes | true | undefined> {
  const { motivation, note } = chosen.annotation;
  const tagging = motivation === 'tagging';
  const choices = [
    ...(tagging ? [{ label: '$(tag) Choose tags…', run: () => askTags(app, chosen) }] : []),
    ...(tagging ? [{ label: '$(add) Add a tag…', run: () => askNewTag(app, chosen) }] : []),
    ...(motivation === 'linking' ? [{ label: '$(link) Change the kind of relation…', run: askKind }] : []),
    { label: note === null ? '$(note) Add a note…' : '$(note) Change the note…', run: () => askNote(chosen) },
    { label: '$(selection) Move to the selection', run: () => moveToSelection(app, chosen) },
  ];
  const choice = await window.showQuickPick(choices, { title: 'Edit Annotation' });
  return choice?.run();
}

/**
 * Changes the annotation at the cursor, or of `{ id }`: its tags, note, kind of relation, or its place. With
 * `{ id, tags?, note?, kind? }` it does so without asking. Gives the annotation's id.
 */
export const editAnnotation: Command = {
  name: 'editAnnotation',
  title: 'Edit Annotation',
  async run(app, argument) {
    requireTrust();
    const chosen = await chooseAnnotation(app, argument, {
      title: 'Edit Annotation',
      none: 'No annotation at the cursor.',
    });
    if (!chosen) return undefined;
    const changes = givenChanges(argument) ?? (await ask(app, chosen));
    if (changes === undefined) return undefined;
    const { id } = chosen.annotation;
    if (changes === true) return id;
    const edits = [changing(id, (present) => changedAnnotation(present, changes))];
    await editAnnotations(app.history, `Changed: ${titleOf(chosen.annotation)}`, [{ home: chosen.home, edits }]);
    return id;
  },
};
