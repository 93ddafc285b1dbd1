import type { Disposable } from 'vscode';
import { linksChanged } from '../../common/protocol';
import { sourceUri } from '../files/sources';
import type { Folders } from '../folders';
import type { Server } from '../languageClient/server';
import { soon } from '../soon';
import { wireLinks } from './wireLinks';

/** The links are told at most this often while a source is edited, in milliseconds. */
const pause = 300;

/** Tells the server the links of all folders: after each start, and when one came, went or moved. */
export function sendLinks(server: Server, folders: Folders): Disposable {
  let told = '';
  const send = (): void => {
    const links = folders
      .all()
      .flatMap(({ uri, library }) => wireLinks(library.store, (source) => sourceUri(uri, source).toString()));
    const words = JSON.stringify(links);
    if (words === told) return;
    told = words;
    server.notify(linksChanged, { links });
  };
  const sendSoon = soon(pause, send);
  const endings = [
    sendSoon,
    folders.onAnnotations(sendSoon.call),
    server.onStarted(() => {
      told = '';
      folders.load().then(send, (error: unknown) => server.failed('links', error));
    }),
  ];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
