/** UTF-16 units of context on each side of a passage. */
export const contextLength = 32;
