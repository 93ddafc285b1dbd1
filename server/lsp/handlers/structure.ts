import { SemanticTokensBuilder } from 'vscode-languageserver';
import type {
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { passageStepsAt, type WirePosition } from '../../../common/protocol';
import { overlaps } from '../../../common/text/span';
import type { Span } from '../../../common/text/span';
import type { Source } from '../../features/source';
import { folds, passageSteps, tokenModifiers, tokens, tokenTypes } from '../../features/structure';
import { foldingRangeOf, offsetOf, rangeOf, spanOf } from '../convert';
import { debounce } from '../debounce';
import { serve } from '../serve';
import type { Session } from '../session';

function tokensOf(source: Source, within: Span | null): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens(source)) {
    if (within !== null && !overlaps(token, within)) continue;
    const { start } = rangeOf(source.lines, token);
    const modifier = token.modifier === null ? 0 : 1 << tokenModifiers.indexOf(token.modifier);
    builder.push(start.line, start.character, token.end - token.start, tokenTypes.indexOf(token.type), modifier);
  }
  return builder.build();
}

/** The chain of growing spans at an offset as nested selection ranges. */
function nested(source: Source, spans: readonly Span[]): SelectionRange | null {
  return spans.reduceRight<SelectionRange | null>((parent, span) => {
    const range = rangeOf(source.lines, span);
    return parent === null ? { range } : { range, parent };
  }, null);
}

/**
 * textDocument/foldingRange, selectionRange and semanticTokens; copydesk/passageSteps, which says what each range is.
 * @returns to be called when tokens of open documents may have changed though their text did not
 */
export function registerStructure(session: Session): () => void {
  const { connection, guard, platform, state } = session;
  const noTokens: SemanticTokens = { data: [] };

  const fold = (params: FoldingRangeParams): FoldingRange[] => {
    const source = session.source(params.textDocument);
    return source === null ? [] : folds(source).flatMap((f) => foldingRangeOf(source.lines, f) ?? []);
  };
  const select = (params: SelectionRangeParams): SelectionRange[] => {
    const source = session.source(params.textDocument);
    if (source === null) return [];
    return params.positions.map((position) => {
      const chain = nested(source, passageSteps(source, offsetOf(source.lines, position)));
      return chain ?? { range: { start: position, end: position } };
    });
  };
  const full = (params: SemanticTokensParams): SemanticTokens => {
    const source = session.source(params.textDocument);
    return source === null ? noTokens : tokensOf(source, null);
  };
  const part = (params: SemanticTokensRangeParams): SemanticTokens => {
    const source = session.source(params.textDocument);
    return source === null ? noTokens : tokensOf(source, spanOf(source.lines, params.range));
  };
  const steps = (params: { readonly uri: string; readonly positions: readonly WirePosition[] }) => {
    const source = session.source(params);
    if (source === null) return null;
    return params.positions.map((position) =>
      passageSteps(source, offsetOf(source.lines, position)).map(({ kind, ...span }) => ({
        kind,
        range: rangeOf(source.lines, span),
      })),
    );
  };
  serve(session, passageStepsAt, null, steps);
  connection.onFoldingRanges(guard.request('textDocument/foldingRange', [], fold));
  connection.onSelectionRanges(guard.request('textDocument/selectionRange', [], select));
  connection.languages.semanticTokens.on(guard.request('textDocument/semanticTokens/full', noTokens, full));
  connection.languages.semanticTokens.onRange(guard.request('textDocument/semanticTokens/range', noTokens, part));
  return debounce(platform, 100, () => {
    if (state.capabilities.workspace?.semanticTokens?.refreshSupport !== true) return;
    guard.run('semantic tokens refresh', () => connection.languages.semanticTokens.refresh());
  });
}
