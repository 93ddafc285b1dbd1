/** How many words a text has: what stands between blanks. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
