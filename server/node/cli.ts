import { messageOf, traceOf } from '../../common/text/errorText';
import { note } from './cli/output';
import { run } from './cli/run';

/** What the system refuses (a file that is not there, a full disk) is no fault of the program: where it was does not help. */
const isRefusal = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

// A reader that has seen enough ("| head") closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    note(isRefusal(error) ? messageOf(error) : traceOf(error));
    process.exitCode = 2;
  },
);
