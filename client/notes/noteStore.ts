import { adding, changing, inverted, type Applied, type Edit } from '../../common/annotation/edits';
import type { Annotation } from '../../common/annotation/model';
import { findAnnotation } from '../annotations/findAnnotation';
import type { Folder } from '../folder';
import { titleOf } from '../annotations/words';
import type { History, Step } from '../undo/history';
import { makeIn } from '../undo/steps';
import type { NoteKey } from './noteName';

/** A note that was begun and not saved yet: it becomes an annotation at its first saving. */
export interface NoteDraft {
  /** Uri of the folder that it belongs to. */
  readonly folder: string;
  /** Its note is empty. */
  readonly annotation: Annotation;
}

/** What the notes need of their surroundings. */
export interface NoteSurroundings {
  readonly history: History;
  folders(): readonly Pick<Folder, 'uri' | 'library'>[];
  /** Drafts outlive the window: an editor with unsaved words comes back with it. */
  drafts(): readonly NoteDraft[];
  keepDrafts(drafts: readonly NoteDraft[]): Promise<void>;
  /** The annotation with another note, changed now. */
  changed(annotation: Annotation, note: string | null): Annotation;
}

/** A note as it is now. */
export interface NoteText {
  /** Empty for an annotation without a note, and for a draft. */
  readonly text: string;
  /** When its annotation was changed last, ISO. */
  readonly changed: string;
}

/** The notes of all annotations as texts that can be read and written. */
export interface NoteStore {
  /** The note as it is; null for an annotation that is not there. */
  read(key: NoteKey): NoteText | null;
  /**
   * Keeps a note as one step of the history. Rejects, with nothing changed, where that cannot be, or where another window
   * has changed the note since it was read; with `NotWritten` where it is kept in memory alone.
   */
  write(key: NoteKey, text: string): Promise<void>;
  begin(draft: NoteDraft): Promise<void>;
}

/** Drafts that are remembered at most. */
const mostDrafts = 50;

/** Reads and writes notes in the folders' annotations. */
export function createNoteStore(surroundings: NoteSurroundings): NoteStore {
  const { history } = surroundings;
  /** The step that a note was written in last, with all that it comes to. */
  let last: { readonly library: Folder['library']; readonly whole: Applied; readonly step: Step } | null = null;
  const find = ({ id, folder }: NoteKey) => findAnnotation(surroundings.folders(), id, folder);
  const draftOf = ({ id }: NoteKey): NoteDraft | undefined =>
    surroundings.drafts().find(({ annotation }) => annotation.id === id);

  /**
   * Makes a change as a step of the history. An editor that saves by itself saves many times while a note is written:
   * that is one step, unless something else was done in between.
   */
  const change = (home: Pick<Folder, 'library'>, title: string, edit: Edit): Promise<void> =>
    history.making(() => write(home, title, edit));

  async function write(home: Pick<Folder, 'library'>, title: string, edit: Edit): Promise<void> {
    const { applied: all, unwritten } = await makeIn({ home, edits: [edit] });
    const [applied] = all;
    if (!applied) return;
    const isSame = last?.library === home.library && last.whole.id === applied.id;
    const isOn = isSame && history.next.undo === last?.step;
    const whole: Applied = { ...applied, before: isOn && last ? last.whole.before : applied.before };
    const step: Step = {
      title: isOn && last ? last.step.title : title,
      undo: () => home.library.reapply(inverted([whole])),
      redo: () => home.library.reapply([whole]),
    };
    history.goOn(isOn && last ? last.step : null, step);
    last = { library: home.library, whole, step };
    if (unwritten) throw unwritten;
  }

  async function addFirst({ folder, annotation }: NoteDraft, note: string): Promise<void> {
    const home = surroundings.folders().find(({ uri }) => uri === folder);
    if (!home) throw new Error('The folder of this note is not open.');
    await change(home, 'Added a note', adding({ ...annotation, note }));
    await surroundings.keepDrafts(surroundings.drafts().filter((one) => one.annotation.id !== annotation.id));
  }

  return {
    read(key) {
      const annotation = find(key)?.annotation ?? draftOf(key)?.annotation;
      return annotation ? { text: annotation.note ?? '', changed: annotation.modified ?? annotation.created } : null;
    },
    async write(key, text) {
      const note = text.trim() === '' ? null : text.trim();
      const found = find(key);
      const draft = draftOf(key);
      if (!found && !draft) throw new Error('The annotation of this note was removed: Copydesk’s Undo brings it back.');
      if (note === null && (found?.annotation.motivation ?? 'commenting') === 'commenting')
        throw new Error('A note needs words. Remove Annotation takes it away.');
      if (!found) return draft && note !== null ? addFirst(draft, note) : undefined;
      const { home, annotation } = found;
      if (annotation.note === note) return undefined;
      const edit = changing(annotation.id, (now) => {
        if (now.note === annotation.note) return surroundings.changed(now, note);
        throw new Error('The note was changed elsewhere meanwhile, and stays as it is there: look at it first.');
      });
      return change(home, `Changed the note of: ${titleOf(annotation)}`, edit);
    },
    begin: (draft) => surroundings.keepDrafts([...surroundings.drafts(), draft].slice(-mostDrafts)),
  };
}
