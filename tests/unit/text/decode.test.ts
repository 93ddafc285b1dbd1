import { describe, expect, test } from 'vitest';
import { decodeOwn, decodeText } from '../../../common/text/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decoding a source', () => {
  test('leaves out a byte order mark', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00))).toBe('A');
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x41))).toBe('A');
  });

  test('refuses binary data and accepts an empty file', () => {
    expect(decodeText(bytes(0x41, 0x00, 0x42))).toBeNull();
    expect(decodeText(bytes())).toBe('');
  });

  test('shows invalid bytes as replacement characters', () => {
    expect(decodeText(bytes(0x41, 0xff, 0x42))).toBe('A\ufffdB');
  });
});

describe('decoding a file that is written back', () => {
  test('leaves out a byte order mark', () => {
    expect(decodeOwn(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toBe('é');
  });

  test.each([
    ['Latin 1', bytes(0x22, 0xe9, 0x22)],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0x00)],
  ])('refuses %s, of which letters would be lost', (_encoding, encoded) => {
    expect(() => decodeOwn(encoded)).toThrow('UTF-8');
  });
});
