import type { Decision } from '../../common/decisions/model';
import { lineColumnAt, lineIndexOf } from '../../common/text/lineIndex';
import type { LineIndex } from '../../common/text/lineIndex';
import type { Span } from '../../common/text/span';
import { analyse } from '../analysis/analyse';
import type { AnalyseOptions, Analysis } from '../analysis/model';
import type { Place } from '../index/model';
import { optionsOf } from './options';

/** One source as the features see it: its text and everything derived from it, of one version. */
export interface Source {
  readonly uri: string;
  /** Path relative to the workspace folder with `/`, as decisions name it; the file's name where there is no folder. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly analysis: Analysis;
}

/** Analyses a text, the user's decisions applied. Same arguments, same result; never throws on any text. */
export function readSource(
  uri: string,
  name: string,
  text: string,
  decisions: readonly Decision[],
  options: AnalyseOptions = {},
): Source {
  const analysis = analyse(text, { ...optionsOf(decisions, name), ...options });
  return { uri, name, text, lines: lineIndexOf(text), analysis };
}

/** Where a span of a source lies, in lines and columns. */
export function placeOf(source: Source, span: Span): Place {
  const start = lineColumnAt(source.lines, span.start);
  const end = lineColumnAt(source.lines, span.end);
  return {
    uri: source.uri,
    start: span.start,
    end: span.end,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
