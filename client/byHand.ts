import { TextEditorSelectionChangeKind } from 'vscode';

/** Whether a selection changed by the user's own hand: what programs do to one has another kind, or none. */
export const isByHand = (kind: TextEditorSelectionChangeKind | undefined): boolean =>
  kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse;
