/** Titles of long work. */
export const analysing = 'Reading sources';
export const checking = 'Checking sources';
