import { addDays, type Day, isoDay, parseIsoDay } from '../../../common/text/calendar';
import { sliceOf } from '../../../common/text/span';
import { ageOf, daysOf } from '../articles/age';
import type { Article } from '../model';
import type { Draft } from './meaning';
import type { Ground, Resolution } from './resolution';
import { resolve } from './resolve';

/** The two days of which one is an article's publication: its stamp tells hours, and the capture has a day but no hour. */
export interface EitherDay {
  readonly days: readonly [Day, Day];
  readonly captured: string;
}

/** The two possible days of an article without a publication date; null where they are not known, or are not two. */
export function eitherDayOf(text: string, article: Article | undefined): EitherDay | null {
  if (article?.relativeStamp == null || article.captured === null || article.published !== null) return null;
  const captured = parseIsoDay(article.captured.value);
  const age = ageOf(sliceOf(text, article.relativeStamp));
  if (captured === null || age === null) return null;
  const { least, most } = daysOf(age);
  if (most !== least + 1) return null;
  return { days: [addDays(captured, -most), addDays(captured, -least)], captured: article.captured.value };
}

/** What a draft means from either day where that is the same ("Tuesday" seen from Tuesday and from Wednesday); else null. */
export function fromEither(draft: Draft, ground: Ground, { days, captured }: EitherDay): Resolution | null {
  const [earlier, later] = days;
  const first = resolve(draft, { ...ground, published: earlier });
  const second = resolve(draft, { ...ground, published: later });
  if (first.unresolved !== null || second.unresolved !== null || first.value !== second.value) return null;
  return {
    ...first,
    anchor: { kind: 'captured', value: captured },
    how: `the same for both days on which the article can have been published, ${isoDay(earlier)} and ${isoDay(later)}`,
  };
}
