import { isoDayName } from '../../../common/text/calendar';
import type { Check } from './check';
import { orderFixes } from './fixes';
import { inBoilerplate } from './times';

/** A numeric date that can be read day first or month first, where nothing settles the order. */
export const dateAmbiguous: Check = {
  code: 'date.ambiguous',
  summary: 'A numeric date that can be read day first or month first.',
  severity: 'information',
  run: ({ text, analysis, source }) =>
    analysis.times.flatMap((time) => {
      if (time.readings === null || inBoilerplate(analysis, time.start)) return [];
      const words = text.slice(time.start, time.end);
      const [dmy, mdy] = [isoDayName(time.readings.dmy), isoDayName(time.readings.mdy)];
      return [
        {
          start: time.start,
          end: time.end,
          code: 'date.ambiguous',
          severity: 'information' as const,
          message: `\u201c${words}\u201d can be ${dmy} (day first) or ${mdy} (month first); nothing in this source settles the order.`,
          evidence: [],
          fixes: orderFixes(analysis, source, { dmy: ` (${dmy})`, mdy: ` (${mdy})` }),
        },
      ];
    }),
};
