import { Range, Uri, workspace } from 'vscode';
import { decisionsPath } from '../../../common/decisions/file';
import { placeOfDecision } from '../../../common/decisions/place';
import { sourceUri } from '../../files/sources';
import { chooseDecision } from './chooseDecision';
import type { Command } from '../command';
import { Notice } from '../notice';
import { showLocation } from '../showLocation';

/** Opens what a decision is about: its words in its source, or the decisions file where it is about all sources. */
export const showDecision: Command = {
  name: 'showDecision',
  title: 'Go to What Was Decided',
  async run(app, argument) {
    const chosen = await chooseDecision(app, argument, 'Go to What Was Decided');
    if (!chosen) return undefined;
    const { home, decision } = chosen;
    const uri = sourceUri(home.uri, decision.source ?? decisionsPath);
    const document = await workspace.openTextDocument(Uri.parse(uri.toString(), true));
    const span = decision.source === null ? { start: 0, end: 0 } : placeOfDecision(document.getText(), decision);
    const range = new Range(document.positionAt(span?.start ?? 0), document.positionAt(span?.end ?? 0));
    const location = { uri: uri.toString(), range };
    await showLocation(location);
    if (!span) throw new Notice(`The words of this decision no longer stand in ${decision.source}.`);
    return location;
  },
};
