/** The trained name tagger's weights, ready to be used; made by `readNameModel`. Immutable. */
export interface NameModel {
  /** Version of the binary's format. */
  readonly version: number;
}
