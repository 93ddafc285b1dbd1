import { describe, expect, test } from 'vitest';
import { ownText, takeAsRead } from '../../../common/text/ownFile';

const failure = (code: string): Error => Object.assign(new Error(`the system says ${code}`), { code });

/** A file with a text, or none, whose first readings and steps fail with some codes. */
function fileWith(text: string | null, codes: readonly string[] = [], waits: readonly number[] = [20, 40]) {
  const failing = [...codes];
  const waited: number[] = [];
  const told = { taken: 0, waited };
  const fail = (): void => {
    const code = failing.shift();
    if (code !== undefined && code !== '') throw failure(code);
  };
  const hands = {
    read: () => {
      fail();
      if (text === null) throw failure('ENOENT');
      return new TextEncoder().encode(text);
    },
    take: () => {
      fail();
      told.taken += 1;
    },
    waits,
    wait: (milliseconds: number) => Promise.resolve(waited.push(milliseconds)),
  };
  return { hands, told };
}

describe('a file that another one is to take the place of', () => {
  test.each([
    ['has the text that was read', 'ours', 'ours', true],
    ['has another text', 'theirs', 'ours', false],
    ['is gone', null, 'ours', false],
    ['came meanwhile', 'theirs', null, false],
    ['is not there, as before', null, null, true],
    ['may have any text', 'theirs', undefined, true],
  ])('%s', async (_, text, before, isTaken) => {
    const { hands, told } = fileWith(text);
    expect(await takeAsRead(hands, before)).toBe(isTaken);
    expect(told).toEqual({ taken: isTaken ? 1 : 0, waited: [] });
  });

  test('is tried again while another program holds it, a little later each time', async () => {
    const { hands, told } = fileWith('ours', ['EBUSY', '', 'EPERM']);
    expect(await takeAsRead(hands, 'ours')).toBe(true);
    expect(told).toEqual({ taken: 1, waited: [20, 40] });
  });

  test.each([
    ['it is held for too long', ['EBUSY', 'EBUSY', 'EACCES'], [20, 40], 'EACCES', [20, 40]],
    ['no program ever holds files', ['EBUSY'], [], 'EBUSY', []],
    ['it fails for another reason', ['EIO'], [20, 40], 'EIO', []],
  ])('fails when %s', async (_, codes, waits, code, waited) => {
    const { hands, told } = fileWith('ours', codes, waits);
    await expect(takeAsRead(hands, 'ours')).rejects.toThrow(code);
    expect(told).toEqual({ taken: 0, waited });
  });
});

test('the text of a file of ours loses no letters, and there is none where there is no file', () => {
  expect(ownText(() => new TextEncoder().encode('\ufeffold'))).toBe('old');
  expect(() => ownText(() => Uint8Array.of(0xff, 0x41))).toThrow('UTF-8');
  const throwing = (code: string) => () => {
    throw failure(code);
  };
  expect(ownText(throwing('ENOENT'))).toBeNull();
  expect(() => ownText(throwing('EIO'))).toThrow('EIO');
});
