/** Titles of a state's government, parliament and diplomacy, by their normalised form. */
const national =
  /\b(?:Minister|President|Premier|Chancellor|King|Queen|Emperor|Secretary of State|Vice Minister|Ambassador|Attorney General|(?:Foreign|Home|Defense|Treasury|Interior|Commerce|Justice|State|Chief Cabinet|Press) Secretary)\b/;
/** Titles that one person of a country or organization holds at a time. */
const single =
  /^(?:Vice |Deputy )?(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Pope|Secretary of State|Secretary-General|Secretary General|CEO|Attorney General)$|^(?!.*\b(?:Vice|Deputy|Assistant|Under|State Minister|First)\b)\S+.* (?:Minister|Secretary)$/;

/** Whether a normalised title is an office of a country, so that a country goes with it. */
export const isNational = (title: string): boolean => national.test(title);

/** Whether only one person at a time holds a title for one country or organization. */
export const isSingle = (title: string): boolean => title.length <= 120 && single.test(title);

/** Offices of companies and bodies, of which one person often has two. */
const business =
  /^(?:Co-)?(?:Chair|Founder|Owner|CEO|CFO|COO|CTO|President|Vice Chair|Vice President|Chief (?:\S+ ){0,3}(?:Executive|Officer)|Chief Executive|(?:Managing |Executive |General |Creative |Artistic |Music )?Director|(?:General )?Manager|Publisher|Editor|Treasurer)$/i;

/** Whether a normalised title is an office of a company or club, of which one person often has two. */
export const isBusiness = (title: string): boolean => title.length <= 120 && business.test(title);
