/**
 * The same function, which keeps what it worked out of some thousand texts: names come again from source to source. Unlike
 * `remembered` it may live as long as the program, for it forgets everything when it is full.
 * @param most texts that are kept
 */
export function recently<T>(read: (text: string) => T, most = 4096): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size >= most) known = new Map();
    known.set(text, value);
    return value;
  };
}
