import { dateOrderCommand } from './dateOrder';

/** Reads numeric dates of a source month first. Takes `{ uri }`; gives the order. */
export const readDatesMonthFirst = dateOrderCommand(
  'readDatesMonthFirst',
  'Read Numeric Dates as Month-Day-Year',
  'mdy',
);
