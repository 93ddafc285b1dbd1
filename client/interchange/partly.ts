import { counted } from '../../common/text/counted';

/** What people are told when an export of several files ends before its last one; files that were written stay. */
export function partlyWritten(written: number, of: number, folder: string, why: string): string {
  const which = written === 0 ? 'Nothing was written' : `Only ${written} of ${counted(of, 'file')} were written`;
  const stay = written === 0 ? '' : ` They are in ${folder}; export again to have all of them.`;
  return `${which}: ${why}.${stay}`;
}
