/** News texts made up for tests of the server and the command line: invented people and outlets. */

/** One article without faults. */
export const quietArticle = `Ministers open port talks in Oslo

Published: 14 March 2025

Norwegian Trade Minister Anna Berg opened talks on the northern ports in Oslo on Thursday, officials said.

"We are close to an agreement," Berg told reporters on Friday after the second round of the talks ended.

The talks are expected to go on until March 21, the Trade Ministry said in a statement on Friday.
`;

/** The same person a week later, with another title; one date falls on another weekday than it says. */
export const faultyArticle = `Berg takes port plan to Stockholm

Published: 21 March 2025

Norwegian Foreign Minister Anna Berg flew to Stockholm on Friday to present the port plan, officials said.

The ministers will meet again on Monday, March 25, 2025, the Foreign Ministry said in a statement.

"This is a good day for the north," Berg told reporters before she left for the airport on Friday.
`;

/** A text that is no article. */
export const notNews = `milk
bread
call the plumber
two stamps
`;
