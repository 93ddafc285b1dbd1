/** Names of the sources that the writer annotates, without their folders. */
export const sourceNames = ['one.txt', 'two.txt', 'three.txt', 'four.txt', 'five.txt', 'six.txt'];

/** Text of a source by its last name, which renames keep: no two words alike, so that every passage is one. */
export function sourceText(source: string): string {
  const name = source.split('/').at(-1)?.split('-').at(-1) ?? '';
  return Array.from({ length: 120 }, (_, at) => `${name.slice(0, 3)}${at * 7}`).join(' ');
}
