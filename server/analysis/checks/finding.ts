import type { Span } from '../../../common/text/span';
import type { Decision } from '../../../common/decisions/model';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place that supports a finding; in another source when `uri` is given. */
export interface Evidence extends Span {
  readonly uri?: string;
  readonly message: string;
}

/** What a quick fix does. Only `edit` changes the source, and its title says so. */
export type Fix =
  | { readonly kind: 'edit'; readonly title: string; readonly edits: readonly (Span & { readonly text: string })[] }
  | { readonly kind: 'decision'; readonly title: string; readonly decision: Decision }
  /** Runs a client command with plain arguments, e.g. asks for a publication date. */
  | { readonly kind: 'command'; readonly title: string; readonly command: string; readonly args: readonly unknown[] };

/** What a check reports. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** Show faded (LSP DiagnosticTag.Unnecessary). */
  readonly faded?: boolean;
}
