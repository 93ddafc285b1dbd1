const blanks = /\s{1,1000}/g;

/** Words on one line, at most `length` UTF-16 units, cut at no surrogate pair. */
export function shortened(text: string, length = 60): string {
  const line = text
    .slice(0, length * 20)
    .replace(blanks, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut.trimEnd()}…`;
}
