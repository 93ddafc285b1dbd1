/** Titles of long work. */
export const analysing = 'Reading sources';
export const checking = 'Checking sources';

/** While tags are looked for that passages ask for. */
export const suggesting = 'Looking for passages to tag';
