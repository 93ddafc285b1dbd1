import { Disposable } from 'vscode';
import type { App } from '../app';
import { provideCompletion } from './completion';
import { diagnoseCodebooks } from './diagnostics';
import { provideFixes } from './fixes';
import { provideReading } from './reading';
import { provideRename } from './renameProvider';
import { provideSwatches } from './swatches';

/** Everything that the editor knows of a folder's codebook. */
export const provideCodebookFeatures = (app: App): Disposable =>
  Disposable.from(
    diagnoseCodebooks(app.folders),
    provideCompletion(app.folders),
    ...provideReading(app.folders),
    provideRename(app),
    provideSwatches(app.folders),
    provideFixes(app.folders),
  );
