import type { Connection } from 'vscode-languageserver';
import { filesList, filesRead, nameModelRead } from '../../common/protocol';
import type { RequestOf } from '../../common/protocol';
import type { FilePort } from './platform';

/** Sends a typed custom request to the client. */
const ask = <P, R>(connection: Connection, request: RequestOf<P, R>, params: P): Promise<R> =>
  connection.sendRequest<R>(request.method, params);

/** Files that the client reads, so that virtual workspaces work. A file that the client cannot read is null. */
export const clientFilePort = (connection: Connection): FilePort => ({
  list: (folders, include, exclude) => ask(connection, filesList, { folders, include, exclude }),
  read: async (uri, maxBytes) => (await ask(connection, filesRead, { uri, maxBytes })).text,
});

/** The name model's bytes as the client reads them. */
export const clientNameModel = async (connection: Connection): Promise<Uint8Array> => {
  const { units } = await ask(connection, nameModelRead, null);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
  return bytes;
};

/** No files at all: only what the client opens. */
export const noFiles: FilePort = { list: async () => [], read: async () => null };
