import { window } from 'vscode';
import { deprecation } from '../../../common/annotation/codebook';
import type { Annotation } from '../../../common/annotation/model';
import { changing } from '../../../common/annotation/edits';
import { targetOf } from '../../../common/annotation/ends';
import { joinedTags, withoutPassage } from '../../../common/annotation/passages';
import { endsOf } from '../../../common/annotation/queries';
import { shortened } from '../../../common/text/shortened';
import type { Span } from '../../../common/text/span';
import { firstAndSecond } from '../../annotations/linkKindItems';
import { titleOf } from '../../annotations/words';
import type { App } from '../../app';
import { unlinked } from '../../markdown';
import { openNote } from '../../notes/openNote';
import { editAnnotations } from '../../undo/editing';
import type { Work } from '../../undo/steps';
import { fieldsOf, stringOf, stringsOf } from '../arguments';
import { askNote } from './askNote';
import { chooseAnnotation, type Chosen } from './chooseAnnotation';
import type { Command } from '../command';
import { changedAnnotation, now } from './making';
import { Notice } from '../notice';
import { createTargets, passageFor, placesFor, requireTrust } from './passage';
import { passagesAt } from './passageSpan';
import { pickLinkKind } from '../linking/pickLinkKind';
import { pickTag, useTag } from '../tagging/pickTag';

/**
 * What is changed of the annotation as it is when that is done: somebody else may have changed it since it was shown. Throws
 * a notice where that cannot be joined.
 */
type Change = (present: Annotation) => Partial<Annotation>;

const elsewhere = (what: string): Notice =>
  new Notice(`${what} was changed elsewhere meanwhile, and stays as it is there: look at it first.`);

function givenChange(argument: unknown): Change | null {
  const fields = fieldsOf(argument);
  const tags = stringsOf(fields['tags']);
  const note = stringOf(fields['note']);
  const linkKind = stringOf(fields['kind']);
  if (tags === undefined && note === undefined && linkKind === undefined) return null;
  return () => ({
    ...(tags === undefined ? {} : { tags }),
    ...(note === undefined ? {} : { note: note.trim() === '' ? null : note.trim() }),
    ...(linkKind === undefined ? {} : { linkKind }),
  });
}

async function askTags(app: App, { home, annotation }: Chosen): Promise<Change | undefined> {
  const usable = home.tags.filter(({ deprecated }) => !deprecated);
  const names = [...new Set([...annotation.tags, ...usable.map((tag) => tag.name)])];
  const items = names.map((name) => ({
    label: name,
    description: deprecation(home.tags, { name, on: 'passages' }) ?? '',
    detail: home.tags.find((tag) => tag.name === name)?.definition ?? '',
    picked: annotation.tags.includes(name),
  }));
  const placeHolder = 'Tick the tags that the passage is to have';
  const picked = await window.showQuickPick(items, { title: 'Tags of this passage', placeHolder, canPickMany: true });
  if (!picked) return undefined;
  if (picked.length === 0) throw new Notice('An annotation keeps at least one tag. Remove Annotation takes it away.');
  for (const item of picked) await useTag(app, home, item.label);
  const chosen = picked.map((item) => item.label);
  return ({ tags }) => ({ tags: joinedTags(tags, annotation.tags, chosen) });
}

/** Makes changes of an annotation as one step. */
async function make(app: App, { home, annotation }: Chosen, change: Change, first: readonly Work[] = []) {
  const edits = [changing(annotation.id, (present) => changedAnnotation(present, change(present)))];
  await editAnnotations(app.history, `Changed: ${titleOf(annotation)}`, [{ home, edits }], { first });
}

async function addTag(app: App, chosen: Chosen): Promise<true | undefined> {
  const picked = await pickTag(app, chosen.home, 'Add a tag');
  if (!picked) return undefined;
  await make(app, chosen, ({ tags }) => ({ tags: [...new Set([...tags, picked.tag])] }), picked.first);
  return true;
}

async function typeNote({ home, annotation }: Chosen): Promise<Change | true | undefined> {
  const isNote = annotation.motivation === 'commenting';
  const prompt = isNote ? 'The note, in Markdown' : 'The note, in Markdown; leave it empty for none';
  const typed = await askNote('Note', prompt, annotation.note ?? '');
  if (!typed) return undefined;
  if (typed.inEditor) {
    await openNote(home, annotation, typed.text);
    return true;
  }
  const note = typed.text.trim();
  if (note === '' && isNote) throw new Notice('A note needs words. Remove Annotation takes it away.');
  return (present) => {
    if (present.note !== annotation.note) throw elsewhere('The note');
    return { note: note === '' ? null : note };
  };
}

async function askKind({ home, annotation: { target, linkTo } }: Chosen): Promise<Change | undefined> {
  const ends = linkTo === null ? '' : `: ${firstAndSecond(target.selectors.exact, linkTo.selectors.exact)}`;
  const linkKind = await pickLinkKind(home, `Kind of relation${ends}`);
  return linkKind === undefined ? undefined : () => ({ linkKind });
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
  // While the server was asked what is at the cursor, somebody may have typed: the span is one of the text before.
  const { exact } = passage.target.selectors;
  if (passage.document.getText().slice(passage.span.start, passage.span.end) !== exact)
    throw new Notice('The text has changed meanwhile: select the passage again.');
  const edit = { type: 'anchor', id: annotation.id, end: end.end, span: passage.span, modified: now() } as const;
  await editAnnotations(app.history, `Moved: ${titleOf(annotation)}`, [{ home, edits: [edit] }]);
  return true;
}

/** Takes the selections of the active editor into the annotation, as more of its passages. */
async function addPassages(app: App, { home, annotation }: Chosen): Promise<Change> {
  const places = await placesFor(app, undefined);
  const here = `Select the passage in ${annotation.target.source}: an annotation stays in its source.`;
  if (places.home !== home || places.source !== annotation.target.source) throw new Notice(here);
  const taken = endsOf(home.library.store, annotation).flatMap(({ span }) => span ?? []);
  const isTaken = (span: Span): boolean => taken.some(({ start, end }) => span.start === start && span.end === end);
  const spans = passagesAt(places.steps, 0).spans.filter((span) => !isTaken(span));
  if (spans.length === 0) throw new Notice('The annotation has this passage already: select another one.');
  const added = spans.map(createTargets(places));
  return ({ further }) => ({ further: [...further, ...added] });
}

/** The annotation without the passage at the cursor; another one becomes the first where that goes. */
function takeOut({ annotation, end }: Chosen): Change {
  const words = targetOf(annotation, end)?.selectors.exact;
  return (present) => {
    // Another one may have its name since.
    if (targetOf(present, end)?.selectors.exact !== words) throw elsewhere('The passage');
    const rest = withoutPassage(present, end);
    if (!rest) throw new Notice('This is its only passage: Remove Annotation takes it away.');
    return rest;
  };
}

async function ask(app: App, chosen: Chosen): Promise<Change | true | undefined> {
  const { motivation, note, further } = chosen.annotation;
  const [isTag, isLink] = [motivation === 'tagging', motivation === 'linking'];
  const choices = [
    ...(isTag ? [{ label: '$(tag) Choose tags…', run: () => askTags(app, chosen) }] : []),
    ...(isTag ? [{ label: '$(add) Add a tag…', run: () => addTag(app, chosen) }] : []),
    ...(isLink ? [{ label: '$(link) Change the kind of relation…', run: () => askKind(chosen) }] : []),
    { label: note === null ? '$(note) Add a note…' : '$(note) Change the note…', run: () => typeNote(chosen) },
    { label: '$(target) Move to the selection', run: () => moveToSelection(app, chosen) },
    ...(isLink ? [] : [{ label: '$(quote) Add the selection as a passage', run: () => addPassages(app, chosen) }]),
    ...(further.length === 0
      ? []
      : [{ label: '$(dash) Take this passage out', run: () => Promise.resolve(takeOut(chosen)) }]),
  ];
  const title = unlinked(`Edit Annotation: ${shortened(titleOf(chosen.annotation))}`);
  const choice = await window.showQuickPick(choices, { title, placeHolder: 'What is to be changed?' });
  return choice?.run();
}

/** What `passages` asks for: to take in the selections, or to leave out the passage at the cursor. */
function passageChange(app: App, argument: unknown, chosen: Chosen): Promise<Change> | Change | null {
  const { passages } = fieldsOf(argument);
  if (passages === 'add' && chosen.annotation.motivation !== 'linking') return addPassages(app, chosen);
  return passages === 'remove' && chosen.annotation.further.length > 0 ? takeOut(chosen) : null;
}

/**
 * Changes the annotation at the cursor, or of `{ id, from }`: its tags, note, kind of relation, or its passages. With
 * `{ id, tags?, note?, kind?, passages? }` (`passages`: add the selections, or remove the one of `from`) without asking. Gives the annotation's id.
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
    const change = givenChange(argument) ?? (await passageChange(app, argument, chosen)) ?? (await ask(app, chosen));
    if (change === undefined) return undefined;
    const { id } = chosen.annotation;
    if (change === true) return id;
    await make(app, chosen, change);
    return id;
  },
};
