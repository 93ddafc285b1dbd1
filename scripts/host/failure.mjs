/** Exit codes of the project's scripts, by cause. */
export const exitCodes = { failed: 1, usage: 2, network: 3, port: 4, platform: 5 };

/** An expected failure: shown to the user as one line, without a stack trace. */
export class Failure extends Error {
  /**
   * @param {string} message one line that says what is wrong and what to do
   * @param {number} exitCode one of {@link exitCodes}
   */
  constructor(message, exitCode = exitCodes.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's main function; sets the exit code that it returns, or that of its failure.
 *
 * @param {() => Promise<number | void>} main returns an exit code, or nothing for success
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const expected = error instanceof Failure;
    console.error(expected ? `copydesk: ${error.message}` : error);
    // Children that are still alive would keep this process; they are ended on its exit.
    process.exit(expected ? error.exitCode : exitCodes.failed);
  }
}
