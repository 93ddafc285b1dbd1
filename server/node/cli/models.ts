import { createNameModels } from '../../lsp/nameModels';
import { readModelFile } from '../nameModel';
import { note } from './output';

/** The name model of this run. */
export const models = createNameModels({
  read: readModelFile,
  missing: note,
  late: () => undefined,
  // Reading a file beside the program ends; nobody looks at a screen meanwhile.
  patience: () => new Promise(() => undefined),
});
