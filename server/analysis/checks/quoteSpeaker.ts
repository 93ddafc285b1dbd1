import { sentenceAround } from '../../../common/text/sentence';
import { sliceOf } from '../../../common/text/span';
import { clientCommands } from '../../../common/protocol';
import type { Analysis, Quotation } from '../model';
import type { Check } from './check';
import type { Evidence, Finding } from './finding';
import { quoted } from './times';

/** Words for somebody who is kept without a name whatever else is said. */
const anonymous = /\b(?:sources?|insiders?)$/i;
/** Words for somebody of an office or a crowd, who is anonymous where the sentence says so. */
const unnamed =
  /\b(?:officials?|aides?|advisers?|advisors?|diplomats?|executives?|officers?|lawmakers?|persons?|people|man|woman|one|employees?|workers?|members?|lawyers?|analysts?|traders?)$/i;
const asked =
  /\b(?:not (?:to )?be (?:named|identified|quoted by name)|anonym(?:ity|ously)|declined to (?:be (?:named|identified)|give (?:his|her|their) names?)|without being (?:named|identified)|not authori[sz]ed to speak|on background)\b/i;

const sections: ReadonlySet<string> = new Set(['body', 'caption']);

/** Why nobody stands for the words: null where somebody does. */
function lackOf(text: string, { sections: all }: Analysis, quotation: Quotation): 'none' | 'anonymous' | null {
  const { said, speaker } = quotation;
  if (speaker !== null) return null;
  if (said === null) return 'none';
  const who = sliceOf(text, said);
  if (anonymous.test(who)) return 'anonymous';
  const section = all[quotation.section];
  if (section === undefined || !unnamed.test(who)) return null;
  return asked.test(sliceOf(text, sentenceAround(text, said, section))) ? 'anonymous' : null;
}

function findingOf(text: string, analysis: Analysis, quotation: Quotation): Finding | null {
  const kind = analysis.sections[quotation.section]?.kind;
  const isPart = quotation.continues !== null || quotation.rule === 'nested';
  if (!quotation.whole || isPart || kind === undefined || !sections.has(kind)) return null;
  const lack = lackOf(text, analysis, quotation);
  if (lack === null) return null;
  const { start, end, said } = quotation;
  const evidence: readonly Evidence[] =
    said === null ? [] : [{ start: said.start, end: said.end, message: 'all that the words say of the speaker' }];
  return {
    start,
    end,
    code: 'quote.speaker',
    severity: 'hint',
    message:
      lack === 'none' || said === null
        ? 'Nothing near this quotation says who speaks.'
        : `The speaker has no name: ${quoted(text, said)}.`,
    evidence,
    fixes: [
      {
        kind: 'command',
        title: 'Tag the quotation "anonymous source"',
        command: clientCommands.tagPassage,
        args: [{ start, end, tags: ['anonymous source'] }],
      },
    ],
  };
}

/** A quotation that no one, or somebody without a name, is given for. */
export const quoteSpeaker: Check = {
  code: 'quote.speaker',
  summary: 'A quotation has no speaker, or one without a name.',
  severity: 'hint',
  offByDefault: true,
  run: ({ text, analysis }) => analysis.quotations.flatMap((quotation) => findingOf(text, analysis, quotation) ?? []),
};
