import { checks } from '../../../server/analysis/checks/list';
import { analyse } from '../../support/analyse';

/** Reads a text as news and runs all checks on it. */
export function everything(text: string): void {
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
  for (const check of checks) check.run({ text, analysis, source: 'a.txt', decisions: [], others: null });
}
