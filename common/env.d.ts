/** What every host (Node, the browser, web workers) gives beyond the language, as far as the shared code uses it. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
