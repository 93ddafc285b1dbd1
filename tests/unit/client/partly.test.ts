import { expect, it } from 'vitest';
import { partlyWritten } from '../../../client/interchange/partly';

it('says how many files of an export were written, and where they are', () => {
  expect(partlyWritten(3, 12, 'brat', 'it was cancelled')).toBe(
    'Only 3 of 12 files were written: it was cancelled. They are in brat; export again to have all of them.',
  );
  expect(partlyWritten(0, 1, 'all.csv', 'the disk is full')).toBe('Nothing was written: the disk is full.');
});
