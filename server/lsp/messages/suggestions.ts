import { isoDayName } from '../../../common/text/calendar';
import type { SuggestionReason } from '../../features/tagSuggestions';
import { daysText } from './dates';

/** Why a tag is proposed, in one line for people. */
export function suggestionText(because: SuggestionReason): string {
  switch (because.kind) {
    case 'quotation':
      return because.inferred
        ? `Words given as those of ${because.speaker}, as it seems`
        : `Words given as those of ${because.speaker}`;
    case 'finding':
      return `${because.code}: ${because.message}`;
    case 'first':
      return because.since === null ? 'Claims to be the first ever' : `Claims to be the first since ${because.since}`;
    case 'rate':
      return `States a rate: ${because.percent} percent`;
    case 'announced':
      return `Announced for ${daysText(because.days, because.value)}; the article is of ${isoDayName(because.published)}`;
  }
}

/** Titles of the two ways to answer a suggestion. */
export const suggestTitle = (tag: string, reason: string): string => `Tag as “${tag}”: ${reason}`;
export const rejectTitle = (tag: string): string => `Do not suggest “${tag}” here again`;
