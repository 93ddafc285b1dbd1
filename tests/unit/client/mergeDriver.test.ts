import { describe, expect, it } from 'vitest';
import {
  attributesLine,
  driverSettings,
  launcherCommand,
  launcherText,
  settingsCommands,
  withAttributes,
} from '../../../client/git/mergeDriver.model';

describe('.gitattributes', () => {
  it('gets our line at its end, and the rest stays', () => {
    expect(withAttributes(null)).toBe(`${attributesLine}\n`);
    expect(withAttributes('*.png binary\n')).toBe(`*.png binary\n${attributesLine}\n`);
    expect(withAttributes('*.png binary')).toBe(`*.png binary\n${attributesLine}\n`);
    expect(withAttributes('# ours\r\n*.png binary\r\n')).toBe(`# ours\r\n*.png binary\r\n${attributesLine}\r\n`);
  });

  it('is left alone where the line is there already', () => {
    expect(withAttributes(`*.png binary\n${attributesLine}\n`)).toBeNull();
    expect(withAttributes(`${attributesLine.replace(' ', '   ')}\r\n`)).toBeNull();
    expect(withAttributes(`# ${attributesLine}\n`)).toBe(`# ${attributesLine}\n${attributesLine}\n`);
  });
});

describe('the settings of git', () => {
  const settings = driverSettings(launcherCommand("/home/o'neil/a b/merge.sh"));

  it('name the launcher as one word of a shell, whatever its path', () => {
    expect(settings['merge.copydesk.driver']).toBe(String.raw`sh '/home/o'\''neil/a b/merge.sh' %O %A %B %P`);
    expect(launcherCommand(String.raw`C:\Users\a b\merge.sh`)).toBe(`sh 'C:/Users/a b/merge.sh' %O %A %B %P`);
  });

  it('can be made by hand with one command each', () => {
    const lines = settingsCommands(settings).split('\n');
    expect(lines).toHaveLength(Object.keys(settings).length);
    expect(lines[0]).toBe("git config merge.copydesk.name 'Copydesk annotations'");
  });
});

describe('the launcher', () => {
  it('names runtime and program with slashes', () => {
    const text = launcherText(String.raw`C:\Program Files\Code.exe`, "/it's/cli.js");
    expect(text).toContain(`runtime='C:/Program Files/Code.exe'\n`);
    expect(text).toContain(String.raw`program='/it'\''s/cli.js'`);
    expect(text).not.toContain('\r');
  });
});
