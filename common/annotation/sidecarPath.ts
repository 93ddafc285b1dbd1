import { percentDecode, percentEncode } from '../text/percent';

/** Folder of Copydesk's files in a workspace folder. */
export const copydeskFolder = '.copydesk';
/** Folder of the sidecars, relative to the workspace folder. */
export const annotationsFolder = `${copydeskFolder}/annotations`;

const extension = '.json';
/** What Windows refuses in file names, and the sign that encodes it. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\u0000-\u001f\u007f<>:"|?*\\%]/g;
const forbiddenAtEnd = /[. ]$/;
/** Names of devices, which Windows refuses with any extension. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

const everyChar = /^./;

function encodeSegment(segment: string): string {
  const encoded = percentEncode(segment, forbidden).replace(forbiddenAtEnd, (end) => percentEncode(end, /[. ]/g));
  return device.test(encoded) ? encoded.replace(everyChar, (first) => percentEncode(first, /./g)) : encoded;
}

/** Whether a path is one of a file below a folder, with `/`, and nothing that leads elsewhere. */
function isInside(path: string): boolean {
  if (/^[A-Za-z]:(?:[\\/]|$)/.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/**
 * Path of a source's sidecar, both relative to the workspace folder with `/`. Null when the source's path is not such
 * a path: empty, absolute, with a drive letter, with `.` or `..`, or itself within `.copydesk`.
 * Characters and names that Windows refuses are percent-encoded on every system, so that a folder can be shared.
 */
export function sidecarPathOf(source: string): string | null {
  if (!isInside(source) || source.startsWith(`${copydeskFolder}/`) || source.startsWith('\\')) return null;
  if (source.split(/[\\/]/).includes('..')) return null;
  return `${annotationsFolder}/${source.split('/').map(encodeSegment).join('/')}${extension}`;
}

/** Path of the source that a sidecar belongs to; null when the path is none of a sidecar. */
export function sourceOfSidecar(path: string): string | null {
  const head = `${annotationsFolder}/`;
  if (!path.startsWith(head) || !path.endsWith(extension)) return null;
  const source = path.slice(head.length, -extension.length).split('/').map(percentDecode).join('/');
  return sidecarPathOf(source) === path ? source : null;
}
