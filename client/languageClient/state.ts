/** How the language server is doing. */
export type ServerState =
  | { readonly kind: 'starting' }
  /** `sources` is null until the workspace has been read. */
  | { readonly kind: 'ready'; readonly sources: number | null }
  | { readonly kind: 'failed'; readonly reason: string };
