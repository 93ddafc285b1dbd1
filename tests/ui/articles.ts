/** The two seeds, as the workspace of every UI case holds them. */
export const first = '000_4068fb3f76e77f83.txt';
export const second = '002_060239a9aa87ed88.txt';

/** A news text made up for the UI cases, of an invented outlet: one date falls on another weekday than it says. */
export const weekdayArticle = `Berg takes harbour plan to Stockholm

Published: 21 March 2025

Norwegian Trade Minister Anna Berg flew to Stockholm on Friday to present the harbour plan, officials said.

The ministers will meet again on Monday, March 25, 2025, the Trade Ministry said in a statement.

"This is a good day for the north," Berg told reporters before she left for the airport on Friday.
`;
