import { counted } from '../../common/text/counted';
import type { ServerState } from './state';

/** What the language status item shows. */
export interface StatusLine {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly severity: 'normal' | 'failed';
  readonly command: { readonly id: string; readonly title: string };
}

const showPeople = { id: 'copydesk.showPeople', title: 'Show People' };
const showLog = { id: 'copydesk.showLog', title: 'Show Log' };
const restart = { id: 'copydesk.restartServer', title: 'Restart' };

/** The server's state in words. */
export function statusLine(state: ServerState): StatusLine {
  const calm = { text: 'Copydesk', severity: 'normal' } as const;
  if (state.kind === 'failed') {
    return { text: 'Copydesk is not running', detail: state.reason, busy: false, severity: 'failed', command: restart };
  }
  if (state.kind === 'starting') return { ...calm, detail: 'starting', busy: true, command: showLog };
  if (state.sources === null) return { ...calm, detail: 'analysing the workspace', busy: true, command: showLog };
  const detail = `${counted(state.sources, 'source')} in the workspace`;
  return { ...calm, detail, busy: false, command: showPeople };
}
