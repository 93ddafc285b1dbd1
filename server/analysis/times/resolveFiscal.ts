import { padded } from '../../../common/text/calendar';
import type { Meaning } from './meaning';
import { type Resolution, stated } from './resolution';

/**
 * The days that a fiscal year of a number can cover. Who counts decides: fiscal 2025 began in February 2024 for some
 * companies, in October 2024 for the U.S. government, and in April 2025 in Japan, where it ends in March 2026.
 */
const reachOf = (year: number): { readonly from: string; readonly to: string } => ({
  from: `${padded(year - 1, 4)}-02-01`,
  to: `${padded(year + 1, 4)}-04-01`,
});

/** Whether the words say that a period is a fiscal one. */
export const isFiscal = (meaning: Meaning): boolean => meaning.form === 'fiscal' || 'fiscal' in meaning;

/** "fiscal 2025", "FY25": the year by its number; `inFiscal` gives it the interval of all that it can mean. */
export const resolveFiscal = ({ year }: Extract<Meaning, { form: 'fiscal' }>): Resolution => ({
  ...stated(padded(year, 4)),
  how: `fiscal ${padded(year, 4)} as stated`,
});

/** A period of a fiscal year keeps its number; its days can lie anywhere in what the fiscal year can cover. */
export function inFiscal(resolved: Resolution): Resolution {
  const year = Number(resolved.value.slice(0, 4));
  if (resolved.interval === null || !Number.isInteger(year)) return resolved;
  return {
    ...resolved,
    interval: reachOf(year),
    how: `${resolved.how}; a fiscal period, whose days depend on who counts`,
  };
}
