import { counted } from '../../../common/text/counted';
import { isoDayName } from '../../../common/text/calendar';
import type { Check } from './check';
import { articleName, headOf } from './times';

/** So many articles are named as evidence; a page of teasers can hold hundreds. */
const shown = 20;

/** A source holds more than one article: each has its own publication date, and its times count from that. */
export const textArticles: Check = {
  code: 'text.articles',
  summary: 'A source holds more than one article.',
  severity: 'information',
  run: ({ text, analysis }) => {
    const [, second] = analysis.articles;
    if (second === undefined) return [];
    const main = analysis.articles.find((article) => article.kind === 'main');
    const others = analysis.articles.filter((article) => article !== main);
    const [first] = others;
    if (first === undefined) return [];
    const undated = others.filter((article) => article.published === null).length;
    const dates =
      undated === 0 ? '' : ` ${undated} of the others ${undated === 1 ? 'has' : 'have'} no publication date.`;
    return [
      {
        ...headOf(text, first),
        code: 'text.articles',
        severity: 'information' as const,
        message: `This source holds ${counted(analysis.articles.length, 'article')}, and another one begins here. Each one's times count from its own publication date.${dates}`,
        evidence: others.slice(1, shown).map((article) => ({
          ...headOf(text, article),
          message: `${articleName(text, article)}, ${article.published === null ? 'no publication date' : `published ${isoDayName(article.published.value)}`}`,
        })),
        fixes: [],
      },
    ];
  },
};
