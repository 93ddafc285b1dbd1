import type { Edited } from '../../common/text/problem';
import { createQueue } from './queue';
import { createSignal, type Ending } from './signal';
import { settlePause, type TextFiles } from './textFiles';

/** One hand-written file (codebook, decisions) that Copydesk reads and now and then adds to. */
export interface EditedFile {
  /** The text as last read; empty while there is no file. */
  readonly text: string;
  /** Reads it again; tells listeners when it differs. A file that cannot be read keeps what was read before. */
  reload(): Promise<void>;
  /**
   * Applies a change to the file as it is on disk now; one to empty text takes the file away. Rejects with the change's own
   * message where it is refused.
   */
  edit(change: (text: string) => Edited): Promise<void>;
  readonly onChange: (listener: () => void) => Ending;
  /** Resolves when it is neither being read nor written, nor looked at again after a write. */
  readonly idle: () => Promise<void>;
}

/** Times that a change is made again when another program wrote the file at the same moment. */
const attempts = 5;

/** The file at a path of a workspace folder, not read yet. */
export function createEditedFile(files: TextFiles, path: string): EditedFile {
  let text = '';
  const changed = createSignal<void>();
  const queue = createQueue();

  async function read(): Promise<string | null> {
    const found = await files.read(path);
    const now = found ?? '';
    if (now !== text) {
      text = now;
      changed.fire();
    }
    return found;
  }

  /** True when the file was written. */
  async function write(change: (text: string) => Edited): Promise<boolean> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await read();
      const edited = change(before ?? '');
      if (!edited.ok) throw new Error(edited.message);
      if (edited.text === (before ?? '')) return false;
      const isWritten = await (edited.text === ''
        ? files.remove(path, before)
        : files.replace(path, edited.text, before));
      if (!isWritten) continue;
      text = edited.text;
      changed.fire();
      return true;
    }
    throw new Error(`${path} is not written: another program keeps writing it.`);
  }

  /** Another window may have read the file before our change and written it after: then the change is made again. */
  async function settle(change: (text: string) => Edited): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const written = text;
      // The next change waits for this one, so that it is the short pause on every file system.
      await files.pause(settlePause.atOnce);
      if (((await read()) ?? '') === written || !change(text).ok || !(await write(change))) return;
    }
  }

  return {
    get text() {
      return text;
    },
    reload: () => queue.run(path, read).then(() => undefined),
    edit(change) {
      const done = queue.run(path, () => write(change));
      const settled = queue.run(path, async () => ((await done) ? settle(change) : undefined));
      // A failure to look again is no failure of the edit, which stands in the file.
      settled.catch(() => undefined);
      return done.then(() => undefined);
    },
    onChange: changed.listen,
    idle: queue.idle,
  };
}
