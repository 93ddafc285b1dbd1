import { messageOf } from '../../common/text/errorText';
import { readNameModel, type NameModel } from '../features/nameModel';

/** The name model of a session or a run of the command line: read once, when the first text is to be analysed. */
export interface NameModels {
  /** The model as far as it is here: null before it was read, and where it cannot be. */
  readonly current: () => NameModel | null;
  /** Begins to read at the first call. Resolves when the model is here or will not come in time; never rejects. */
  readonly ready: () => Promise<void>;
}

/** What reading a model asks of its surroundings. */
export interface NameModelPort {
  /** The bytes of the model's file; rejects where it cannot be read. */
  readonly read: () => Promise<Uint8Array>;
  /** Told once, with one plain sentence, when there is no model. */
  readonly missing: (message: string) => void;
  /** The model came after `ready` had given up: what was analysed meanwhile is out of date. */
  readonly late: () => void;
  /** Resolves when nobody should wait any longer. */
  readonly patience: () => Promise<void>;
}

/** What is said when there is no model, and what can be done. */
const messageFor = (error: unknown): string =>
  `Copydesk has no name model, so rules and word lists alone find the names, and fewer of them. Reinstall the extension to get the model back. (${messageOf(error)})`;

/** Makes the reader; nothing is read before `ready` is called. */
export function createNameModels(port: NameModelPort): NameModels {
  let model: NameModel | null = null;
  let waiting: Promise<void> | null = null;

  const begin = async (): Promise<void> => {
    let given = false;
    const reading = (async () => {
      try {
        model = readNameModel(await port.read());
        if (given) port.late();
      } catch (error) {
        port.missing(messageFor(error));
      }
    })();
    await Promise.race([reading, port.patience()]);
    given = true;
  };

  return {
    current: () => model,
    ready: () => (waiting ??= begin()),
  };
}

/** No model at all, where names are of no interest. */
export const noNameModel: NameModels = { current: () => null, ready: () => Promise.resolve() };
