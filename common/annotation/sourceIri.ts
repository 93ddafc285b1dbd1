import { percentDecode, percentEncode } from '../text/percent';

/** ASCII that no IRI path may hold as it is, that would begin a query or fragment, or could be read as a scheme. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const reserved = /[\u0000-\u0020\u007f"#%:<>?[\\\]^`{|}]/g;

/** A source's path as a relative IRI, to be resolved against the workspace folder. Letters of all scripts stay. */
export const iriOfSource = (source: string): string => percentEncode(source, reserved);

/** The path that a relative IRI names. */
export const sourceOfIri = (iri: string): string => percentDecode(iri);
