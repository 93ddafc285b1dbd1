import { carry } from '../../../common/anchor/carry';
import { createDescriber } from '../../../common/anchor/describe';
import type { Anchoring } from '../../../common/anchor/model';
import { createResolver } from '../../../common/anchor/resolve';
import type { Span } from '../../../common/text/span';
import { answerLines, readObject } from './answerLines';

/** Passages of a text, to be found in a later version of it. */
export interface AnchorsJob {
  readonly id: unknown;
  readonly before: string;
  readonly after: string;
  /** UTF-16 offsets in `before`. */
  readonly spans: readonly Span[];
  /** Whether the earlier text may be compared with the later; else its passages are found by their selectors alone. */
  readonly known: boolean;
}

function readSpan(value: unknown, at: number, length: number): Span {
  const [start, end, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
  const isOffset = (offset: unknown): offset is number => Number.isInteger(offset);
  if (!isOffset(start) || !isOffset(end) || more.length > 0 || start < 0 || end < start || end > length)
    throw new Error(`"spans" is no list of [start, end] within "before": see the one at ${at + 1}`);
  return { start, end };
}

/** Reads one line of input; throws an error with a plain message when it is none. */
export function readAnchorsJob(line: string): AnchorsJob {
  const { id = null, before, after, spans, known = false } = readObject(line);
  if (typeof before !== 'string') throw new Error('"before" is missing or no string');
  if (typeof after !== 'string') throw new Error('"after" is missing or no string');
  if (!Array.isArray(spans)) throw new Error('"spans" is missing or no list');
  if (typeof known !== 'boolean') throw new Error('"known" is neither true nor false');
  return { id, before, after, spans: spans.map((span, at) => readSpan(span, at, before.length)), known };
}

function anchored({ before, after, spans, known }: AnchorsJob): readonly Anchoring[] {
  if (known) return carry(before, after, spans);
  const describe = createDescriber(before);
  const resolver = createResolver(after);
  return spans.map((span) => resolver.resolve(describe(span)));
}

/** Where the passages stand, as one line. This shape is a contract: fields are never renamed or removed. */
export function answerAnchors(job: AnchorsJob): string {
  const results = anchored(job).map(({ state, span, score, reason }) => ({
    state,
    start: span?.start ?? null,
    end: span?.end ?? null,
    score: Math.round(score * 1e4) / 1e4,
    reason,
  }));
  return JSON.stringify({ id: job.id, results });
}

/** `copydesk anchors --jsonl`: one line out for each line in, in order; a bad line gives its error and the rest goes on. */
export async function anchors(input: AsyncIterable<Uint8Array>): Promise<number> {
  await answerLines(input, (line) => answerAnchors(readAnchorsJob(line)));
  return 0;
}
