import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createNameModels, type NameModelPort } from '../../../server/lsp/nameModels';

const bytes = readFileSync('server/model/names.bin');

/** A port whose reads are counted; nobody's patience ends unless it is given. */
function port(read: () => Promise<Uint8Array>, patience = new Promise<void>(() => undefined)) {
  const told: string[] = [];
  const counts = { reads: 0, late: 0 };
  const made: NameModelPort = {
    read: () => {
      counts.reads += 1;
      return read();
    },
    missing: (message) => told.push(message),
    late: () => {
      counts.late += 1;
    },
    patience: () => patience,
  };
  return { models: createNameModels(made), told, counts };
}

describe('the name model', () => {
  test('is read when it is asked for, and once', async () => {
    const { models, told, counts } = port(() => Promise.resolve(bytes));
    expect(models.current()).toBeNull();
    expect(counts.reads).toBe(0);
    await Promise.all([models.ready(), models.ready()]);
    await models.ready();
    expect(models.current()).not.toBeNull();
    expect({ told, ...counts }).toEqual({ told: [], reads: 1, late: 0 });
  });

  test.each([
    ['cut off', () => Promise.resolve(bytes.subarray(0, 1000))],
    ['changed', () => Promise.resolve(Uint8Array.from(bytes, (byte, at) => (at === 5000 ? byte ^ 1 : byte)))],
    ['empty', () => Promise.resolve(new Uint8Array(0))],
    ['not there', () => Promise.reject(new Error('no such file'))],
  ])('that is %s is told of once, with what to do', async (_name, read) => {
    const { models, told } = port(read);
    await models.ready();
    await models.ready();
    expect(models.current()).toBeNull();
    expect(told).toEqual([expect.stringMatching(/no name model.*Reinstall the extension/)]);
  });

  test('that comes late is told of, and used from then on', async () => {
    let deliver: (value: Uint8Array) => void = () => undefined;
    const read = (): Promise<Uint8Array> => new Promise((resolve) => (deliver = resolve));
    const { models, counts } = port(read, Promise.resolve());
    await models.ready();
    expect(models.current()).toBeNull();
    deliver(bytes);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(models.current()).not.toBeNull();
    expect(counts.late).toBe(1);
  });
});
