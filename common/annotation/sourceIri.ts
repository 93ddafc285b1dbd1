import { sidecarPathOf } from './sidecarPath';
import { percentDecode, percentEncode } from '../text/percent';

/** ASCII that no IRI path may hold as it is, that would begin a query or fragment, or could be read as a scheme. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const reserved = /[\u0000-\u0020\u007f"#%:<>?[\\\]^`{|}]/g;

/** A source's path as a relative IRI, to be resolved against the workspace folder. Letters of all scripts stay. */
export const iriOfSource = (source: string): string => percentEncode(source, reserved);

/** Whether words are an IRI that stands for itself, such as that of a page in the web. */
export const isIri = (words: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]{1,20}:\S/.test(words);

/** The path that a relative IRI names. */
export const sourceOfIri = (iri: string): string => percentDecode(iri);

/** The path of the source in the folder that an IRI names; null where it names something else. */
export function folderSourceOfIri(iri: string): string | null {
  const source = sourceOfIri(iri);
  return isIri(iri) || sidecarPathOf(source) === null ? null : source;
}
