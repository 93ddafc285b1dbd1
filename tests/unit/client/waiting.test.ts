import { expect, test } from 'vitest';
import { twoFolders, waitingElsewhere, waitingHere, waitingSpan } from '../../../client/links/waiting.model';
import { targetIn } from '../../support/passages';

const text = 'The minister met her counterpart.\n\nThey agreed on talks in August.\n';

test('the waiting end is where its words are now, or nowhere', () => {
  const target = targetIn('one.txt', text, 'talks');
  const start = text.indexOf('talks');
  expect(waitingSpan(text, target)).toEqual({ start, end: start + 5 });
  expect(waitingSpan(`Corrected.\n${text}`, target)).toEqual({ start: start + 11, end: start + 16 });
  expect(waitingSpan(text.replace('talks', ''), target)).toBeNull();
});

test('words of a source are shown and nothing else, with ways on beside them', () => {
  const hostile = '[click](command:evil) <b>x</b>';
  const target = targetIn('a [b](c).txt', hostile, hostile);
  const words = waitingElsewhere(target);
  expect(words).not.toMatch(/\]\(command:evil\)|<b>/);
  expect(words).not.toContain('[b](c)');
  for (const way of [words, waitingHere()])
    expect([...way.matchAll(/\]\(command:([\w.]+)/g)].map(([, command]) => command)).toEqual([
      'copydesk.suggestLinks',
      'copydesk.cancelLink',
    ]);
  expect(waitingHere()).toMatch(/Waiting for the other end.*Esc cancels/s);
});

test('ends in two folders are refused with the reason and a way out', () => {
  expect(twoFolders('desk', 'archive')).toMatch(
    /lies in desk, the other in archive\. .* Open a folder that holds both/,
  );
});
