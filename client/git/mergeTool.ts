/** The program that git can call to merge sidecars; there is none in a browser. */
export interface MergeTool {
  /** Path of the launcher, which stays where it is when Copydesk is updated. */
  readonly launcher: string;
  /** Writes the launcher, or writes it anew where it is behind. */
  write(): Promise<void>;
}
