/** What every host (Node, the browser, web workers) gives beyond the language, as far as the shared code uses it. */
declare class TextDecoder {
  constructor(label?: string);
  decode(bytes: Uint8Array): string;
}
