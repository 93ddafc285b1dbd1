import { window } from 'vscode';
import { linkKinds, type LinkKind } from '../../common/annotation/model';
import { linkKindDetail, linkKindLabel } from '../annotations/words';

/** Asks for the kind of relation; undefined when the user left. */
export async function pickLinkKind(title: string): Promise<LinkKind | undefined> {
  const items = linkKinds.map((kind) => ({ label: linkKindLabel(kind), detail: linkKindDetail(kind), value: kind }));
  const placeHolder = 'How are the two passages related?';
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.value;
}
