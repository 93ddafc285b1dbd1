/** Replaces each ASCII character that `pattern` (global) matches by `%` and its two hexadecimal digits. */
export const percentEncode = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** Undoes percent-encoding; runs of `%XX` that are no UTF-8 stay as they are. */
export const percentDecode = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2}){1,400}/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
