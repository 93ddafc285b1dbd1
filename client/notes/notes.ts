import type { Memento } from 'vscode';
import { changedAnnotation } from '../commands/passages/making';
import type { Folders } from '../folders';
import type { History } from '../undo/history';
import { createNoteStore, type NoteDraft, type NoteStore } from './noteStore';

const memory = 'copydesk.noteDrafts';

/** The notes of the open folders; drafts are remembered for the workspace. */
export const createNotes = (folders: Folders, history: History, kept: Memento): NoteStore =>
  createNoteStore({
    history,
    folders: () => folders.all(),
    drafts: () => kept.get<readonly NoteDraft[]>(memory) ?? [],
    keepDrafts: async (drafts) => kept.update(memory, drafts),
    changed: (annotation, note) => changedAnnotation(annotation, { note }),
  });
