/** News texts made up for the suite: invented people and outlets. */

/** One article without faults, whose caption stands twice. */
export const harbourArticle = `Ministers open harbour talks in Oslo

Published: 14 March 2025

Trade Minister Anna Berg and harbour officials at the opening of the talks in Oslo on March 13.

Trade Minister Anna Berg and harbour officials at the opening of the talks in Oslo on March 13.

Norwegian Trade Minister Anna Berg opened talks on the northern harbours in Oslo on Thursday, officials said.

"We are close to an agreement," Berg told reporters on Friday after the second round of the talks ended.

The talks are expected to go on until March 21, the Trade Ministry said in a statement on Friday.
`;

/** One date falls on another weekday than it says. */
export const weekdayArticle = `Berg takes harbour plan to Stockholm

Published: 21 March 2025

Norwegian Trade Minister Anna Berg flew to Stockholm on Friday to present the harbour plan, officials said.

The ministers will meet again on Monday, March 25, 2025, the Trade Ministry said in a statement.

"This is a good day for the north," Berg told reporters before she left for the airport on Friday.
`;

/** An article about a meeting, dated as said. */
export const quotasArticle = (published: string, day: string, told: string): string => `Leaders discuss fishing quotas

Published: ${published}

Norwegian Prime Minister Ingrid Solberg and Foreign Minister Haruki Moriyama met in Oslo on ${day} to discuss fishing quotas, ${told} said.

"It was a good conversation," Solberg told reporters in front of the ministry after the two had parted.

The ministry said in a statement that both sides will send their experts to work out what is to be done.
`;

/** A text that is no article. */
export const plainList = `milk
bread
call the plumber before Friday
two stamps
`;
