import { analyse as analyseWith } from '../../server/analysis/analyse';
import type { AnalyseOptions, Analysis } from '../../server/analysis/model';
import { readSource as readSourceWith, type Source } from '../../server/features/source';
import type { Decision } from '../../common/decisions/model';
import { nameModel } from './nameModel';

/** `analyse` with the name model, as every program of ours calls it. */
export const analyse = (text: string, options: AnalyseOptions = {}): Analysis =>
  analyseWith(text, { model: nameModel, ...options });

/** `readSource` with the name model. */
export const readSource = (
  uri: string,
  name: string,
  text: string,
  decisions: readonly Decision[],
  options: AnalyseOptions = {},
): Source => readSourceWith(uri, name, text, decisions, { model: nameModel, ...options });
