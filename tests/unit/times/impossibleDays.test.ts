import { test } from 'vitest';
import { check } from './marked';

test('a day that no month has is a date where the words call for a day', () => {
  check('2025-07-18', 'The law took effect on [June 32|2025-06-32|impossible] and was praised.');
  check('2025-07-18', 'The report of [Monday, June 32|2025-06-32|impossible] said so.');
  check('2025-07-18', 'After the [June 32|2025-06-32|impossible] talks they left.');
  check('2025-07-18', 'The road stays closed until [33 August|2025-08-33|impossible].');
});

test('a number behind a month is a count elsewhere', () => {
  check('2025-07-18', 'In [July|2025-07] 32 people were hurt and in [June|2025-06] 35 of them left.');
  check('2025-07-18', 'Growth slowed in [July|2025-07] 32.5 percent below plan.');
});

test('a day that exists in no year is impossible without a date of publication, too', () => {
  check(null, 'They met on [June 31|XXXX-06-31|impossible] and on [February 29|XXXX-02-29|no-anchor] again.');
});
