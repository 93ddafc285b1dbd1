import { expect, test } from 'vitest';
import { contentHash } from '../../../common/text/contentHash';

test('a text has the hash that it always had: stored texts, folders and kept passages are named by it', () => {
  expect(contentHash('')).toBe('92ca2f0e1388a0fbb0ef980309f45f69');
  expect(contentHash('Copydesk')).toBe('73cc0d947d79d241030046d1037d9327');
  expect(contentHash('Zürich 😀')).toBe('35da68b26814396c496f970d707e455a');
});
