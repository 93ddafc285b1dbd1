import { window } from 'vscode';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { placesFor, type Places } from '../passages/passage';
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

function tagWithDigit(app: App, places: Places, digit: number): Promise<string> {
  const tag = tagForDigit(places.home.tags, digit);
  if (!tag) throw new Notice(`No tag has the key ${digit}: give one "shortcut: ${digit}" in the codebook.`);
  return tagTogether(app, places, passagesAt(places.steps, 0).spans, [tag.name]);
}

/**
 * Tags the passage with the tag of a digit key, without asking. Takes `{ digit, uri, range | ranges }`; gives the
 * annotation's id.
 */
export const tagWithKey: Command = {
  name: 'tagWithKey',
  title: 'Tag with Key',
  async run(app, argument) {
    const given = fieldsOf(argument)['digit'];
    // Nobody is asked anything: an undo that is pressed right after the key means this.
    if (typeof given === 'number')
      return app.history.making(async () => tagWithDigit(app, await placesFor(app, argument), given));
    const places = await placesFor(app, argument);
    const digit = await askDigit(places.home);
    return digit === undefined ? undefined : tagWithDigit(app, places, digit);
  },
};
