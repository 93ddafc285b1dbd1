import { counted } from '../../../common/text/counted';
import type { Section } from '../model';
import type { Check } from './check';

/** Share bars, log-in lines, app promotion: shown faded, one finding for each run of lines. */
export const textBoilerplate: Check = {
  code: 'text.boilerplate',
  summary: 'Lines of the page that are no part of an article.',
  severity: 'hint',
  run: ({ analysis }) => {
    const runs: { start: number; end: number; lines: number }[] = [];
    let before: Section | undefined;
    for (const section of analysis.sections) {
      const run = runs.at(-1);
      if (section.kind === 'boilerplate') {
        if (run !== undefined && before?.kind === 'boilerplate') {
          run.end = section.end;
          run.lines += 1;
        } else runs.push({ start: section.start, end: section.end, lines: 1 });
      }
      before = section;
    }
    return runs.map(({ start, end, lines }) => ({
      start,
      end,
      code: 'text.boilerplate',
      severity: 'hint' as const,
      message: `${counted(lines, 'line')} of the page around the article (navigation, sharing, log-in, promotion): names, dates and checks leave ${lines === 1 ? 'it' : 'them'} out.`,
      evidence: [],
      fixes: [],
      faded: true,
    }));
  },
};
