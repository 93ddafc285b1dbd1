import { window } from 'vscode';
import type { Folder } from '../../folder';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { placesFor } from '../passages/passage';
import { passagesAt } from '../passages/passageSpan';
import { digits, tagForDigit } from './tagItems';
import { tagTogether } from './tagTogether';

async function askDigit(home: Folder): Promise<number | undefined> {
  const items = digits.flatMap((digit) => {
    const tag = tagForDigit(home.tags, digit);
    return tag ? [{ label: tag.name, description: `key ${digit}`, detail: tag.definition ?? '', digit }] : [];
  });
  const placeHolder = 'The tags that have a key; "shortcut:" in the codebook says which';
  return (await window.showQuickPick(items, { title: 'Tag with Key', placeHolder }))?.digit;
}

/**
 * Tags the passage with the tag of a digit key, without asking. Takes `{ digit, uri, range | ranges }`; gives the
 * annotation's id.
 */
export const tagWithKey: Command = {
  name: 'tagWithKey',
  title: 'Tag with Key',
  async run(app, argument) {
    const places = await placesFor(app, argument);
    const { home } = places;
    const given = fieldsOf(argument)['digit'];
    const digit = typeof given === 'number' ? given : await askDigit(home);
    if (digit === undefined) return undefined;
    const tag = tagForDigit(home.tags, digit);
    if (!tag) throw new Notice(`No tag has the key ${digit}: give one "shortcut: ${digit}" in the codebook.`);
    return tagTogether(app, places, passagesAt(places.steps, 0).spans, [tag.name]);
  },
};
