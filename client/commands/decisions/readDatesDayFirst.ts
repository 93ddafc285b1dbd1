import { dateOrderCommand } from './dateOrder';

/** Reads numeric dates of a source day first. Takes `{ uri }`; gives the order. */
export const readDatesDayFirst = dateOrderCommand('readDatesDayFirst', 'Read Numeric Dates as Day-Month-Year', 'dmy');
