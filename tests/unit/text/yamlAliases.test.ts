import { isAlias, parseDocument, visit } from 'yaml';
import type { Alias } from 'yaml';
import { expect, it } from 'vitest';
import { solid } from '../../../common/text/yamlAliases';

it.each([
  'a: &x 1\nb: *x\nc: &x 2\nd: *x\n',
  'a: *x\nb: &x 1\nc: *x\n',
  'a: &x [*x, {b: *x}]\nc: *x\n',
  '? &x k\n: *x\n? *x\n: &x v\nlast: *x\n',
  'a: &x [1, &x 2, *x]\nb: *x\n',
  'a: *none\nb: [*none]\n',
])('aliases of %j stand for what the parser says', (text) => {
  const document = parseDocument(text);
  const aliases: Alias[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) aliases.push(node);
  });
  expect(aliases.length).toBeGreaterThan(1);
  for (const alias of aliases) expect(solid(alias, document)).toBe(alias.resolve(document));
});
