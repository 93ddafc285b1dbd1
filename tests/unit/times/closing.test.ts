import { describe, expect, test } from 'vitest';
import { check } from './marked';

const day = '2025-07-18';

describe('periods by the day on which they end', () => {
  test('a quarter without a number is the calendar’s that holds its middle, its days are counted back', () => {
    const [quarter] = check(day, 'Profit rose in [the quarter|2025-Q2] ended [June 28|2025-06-28].');
    expect(quarter).toMatchObject({
      interval: { from: '2025-03-29', to: '2025-06-29' },
      anchor: { kind: 'published' },
      how: 'the one that ends on 2025-06-28, the day that the words after it state',
    });
    check(day, 'Profit rose in [the quarter|2025-Q1] ended [April 30, 2025|2025-04-30].');
  });

  test('a numbered quarter keeps the number that the firm gives it', () => {
    const [quarter] = check(day, 'It lost money in its [fourth quarter|2025-Q4] ended [May 31|2025-05-31].');
    expect(quarter?.interval).toEqual({ from: '2025-03-01', to: '2025-06-01' });
    const [fiscal] = check(day, 'Sales in [the fiscal first quarter|2025-Q1] ended [May 31|2025-05-31] were flat.');
    expect(fiscal?.interval).toEqual({ from: '2025-03-01', to: '2025-06-01' });
  });

  test('weeks and months', () => {
    const [week] = check(day, 'Claims fell in [the week|2025-W28] ended [July 12|2025-07-12].');
    expect(week?.interval).toEqual({ from: '2025-07-06', to: '2025-07-13' });
    check(day, 'Output in [the month|2025-06] ended [June 30|2025-06-30] was flat.');
  });

  test('an end that no calendar has, or none at all', () => {
    check(day, 'Profit rose in [the quarter|2025-Q2] ended [June 31|2025-06-31|impossible].');
    check(null, 'Profit rose in [the quarter|XXXX-QX|no-anchor] ended [June 30|XXXX-06-30|no-anchor].');
    check(day, 'Profit rose in [the quarter|2025-Q2] and ended there.');
  });
});
