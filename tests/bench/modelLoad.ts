import { readFileSync } from 'node:fs';
import { readNameModel } from '../../server/analysis/names/tagger/nameModel';
import { median, millisecondsOf } from './timing';

/** Most milliseconds that reading the name model may take. */
const limit = 150;

/** Milliseconds from the model's file to a model that is ready; true when it holds the bar. */
export function modelLoad(): boolean {
  const rounds = Array.from({ length: 5 }, () =>
    millisecondsOf(() => readNameModel(readFileSync('server/model/names.bin'))),
  );
  const ms = median(rounds);
  const holds = ms < limit;
  console.log(
    `name model: loaded in ${ms.toFixed(0)} ms, first time ${(rounds[0] ?? 0).toFixed(0)} ms (bar ${limit}: ${holds ? 'holds' : 'BROKEN'})`,
  );
  return holds;
}
