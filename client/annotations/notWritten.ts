import type { Applied } from '../../common/annotation/edits';
import { messageOf } from '../../common/text/errorText';

/** What keeps a file from being written, in words for people; else the message of the error. */
function reasonOf(error: unknown): string {
  const message = messageOf(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^NoPermissions$|\b(?:EACCES|EPERM|EROFS)\b/.test(`${code} ${message}`))
    return 'The folder or disk is read-only, or you have no permission to write there.';
  if (/\b(?:ENOSPC|EDQUOT)\b/.test(message)) return 'There is no space left on the disk.';
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

/**
 * A sidecar could not be written. What was changed stays in memory, and is written with the next change or when the
 * window gets the focus again.
 */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  /**
   * @param path of the sidecar
   * @param applied what was changed and is not written
   */
  constructor(
    readonly path: string,
    override readonly cause: unknown,
    readonly applied: readonly Applied[] = [],
  ) {
    super(
      `${path} could not be written. ${reasonOf(cause)} What you changed stays in this window and is written when that can be done; it is lost if the window is closed before.`,
    );
  }
}
