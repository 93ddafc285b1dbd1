/** Zero-based line and UTF-16 character, as in LSP. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}
