import { traceOf } from '../../common/text/errorText';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer';
import { nodePlatform } from './platform';

const connection = createConnection(ProposedFeatures.all);

/** A failure that no guard caught must be seen and must not take the server down, unless nobody listens any more. */
function survive(error: unknown): void {
  if (error instanceof Error && /EPIPE|ERR_STREAM_DESTROYED|disposed/.test(error.message)) process.exit(1);
  connection.console.error(`uncaught: ${traceOf(error)}`);
}
process.on('uncaughtException', survive);
process.on('unhandledRejection', survive);

startServer(connection, nodePlatform());
