/**
 * What both extension hosts (Node and the web worker) give a script beyond the language. Declared here, so that the
 * client can be compiled against neither Node's nor the browser's whole library.
 */
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (handle: unknown) => void;
declare const crypto: { randomUUID(): string };
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
