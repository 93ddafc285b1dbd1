/**
 * Wordings by which pages of English news set off what is not the article. General ones only: no outlet's name, no
 * single page's sentence. Every pattern is anchored or bounded and is tried on short lines only (`CUE_LIMIT` units).
 */

/** Lines longer than this are never taken for a cue. */
const CUE_LIMIT = 260;

const line = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');
const opening = (source: string): RegExp => new RegExp(`^(?:${source})`, 'iu');

/** Heads of lists of other stories. */
const otherStories = [
  line(
    "(?:related|recommended|similar|more|other|latest|recent|popular|featured|top|trending|further|editors?[\u2019']s?) (?:articles?|stor(?:y|ies)|posts?|news|reading|content|topics?|links?|coverage|items|picks|videos?|headlines)(?: articles?| stories| links)?:?",
  ),
  line(
    '(?:related|recommended(?: for you)?|trending(?: now)?|read next|up next|what to read next|further reading|see also|must[- ]reads?|more to read|more like this|more stories like this(?: one)?|next article|previous article):?',
  ),
  opening('(?:more|latest|top stories|stories|news) (?:in|from|on|about|by) [^.!?]{1,60}$'),
  opening('(?:most|top) (?:popular|read|viewed|shared|commented|watched|recent)\\b[^.!?]{0,40}$'),
  opening(
    "(?:you (?:may|might) (?:also )?(?:like|be interested|enjoy)|you may have missed|also (?:on|in|from|read)|people also read|don[\u2019']t miss|in case you missed|around the web|from (?:our|the) (?:partners|web|network)|sponsored|promoted|paid content)\\b[^.!?]{0,60}$",
  ),
  opening('(?:keep|continue) reading about\\b'),
];

/** Reader comments and what leads to them. */
const comments = [
  line(
    '(?:\\d{1,6} |no |view |view all |show |read |all |see |hide |add |load |your |post |post an? |leave an? |write an? |join the |\\()*(?:comments?|comment section|conversation|discussion|repl(?:y|ies)|responses?)(?: yet| here| section| below| on this (?:story|article)| cancel reply| \\(?\\+?\\d{0,6}\\)?)*[:.!\u2026]*',
  ),
  opening(
    '(?:leave|post|write|add|submit|join|have your|share your|tell us) (?:an? |your |us |the )?(?:comments?|repl(?:y|ies)|say|thoughts|opinion|conversation|discussion|what you think)\\b[^.?]{0,60}[.!?\u2026]{0,3}$',
  ),
  opening(
    '(?:to (?:write|post|leave|add) (?:an? )?comments?|you (?:must|(?:will )?need to|have to) (?:be logged in|log ?in|sign in|register)|please (?:log|sign) ?in|log ?in (?:to|with|or)|sign in (?:to|with|or)|be the first to comment|comments? (?:are|is) (?:closed|moderated|disabled|off)|your (?:e-?mail address|name|comment)|required fields|notify me of|save my name|loading comments?|no comments)\\b',
  ),
];

/** Entries of a page's menu; three of them in one line are a menu. */
const entry =
  '(?:home|about(?: us)?|archives?|contact(?: us)?|news|latest|sports?|opinions?|business|politics|world|local|culture|arts|travel|lifestyle|life|weather|videos?|photos?|podcasts?|search|menu|log ?in|sign in|subscribe|jobs|events|more)';

/** Share bars, subscriptions, apps, cookies, rights. */
const boilerplate = [
  line(`${entry}(?: ?[ |/\u2022\u00b7>,] ?${entry}){2,20}`),
  line(
    '(?:share|tweet|pin(?: it)?|like|print|e-?mail|save|copy|close|menu|search|reply|report|flag|subscribe|follow|sign (?:in|up|out)|log ?(?:in|out)|register|home|advertisement|advert|ads?|sponsored|loading|next|previous|prev|back|top|more|play|pause|mute|logo|shares?|views?|comments?|hide|show|transcript|listen|video|photos?|gallery|rss|newsletter|donate|download|skip|submit|send|cancel|ok|continue|print edition|english|language|location|weather|help|contact|about|faq)[:.!\u2026]?',
  ),
  line(
    '(?:facebook|twitter|x|instagram|whats ?app|linked ?in|pinterest|reddit|tumblr|telegram|messenger|google ?(?:\\+|plus)|you ?tube|flipboard|pocket|mix|tik ?tok|threads|bluesky|mastodon|wechat|line|viber|vk|snapchat|stumbleupon|digg|email this)(?:\\W{0,3}(?:facebook|twitter|x|e-?mail|print|whats ?app|linked ?in|pinterest|reddit|google\\+?|share|copy link))*',
  ),
  opening(
    '(?:(?:please )?share (?:this|on|to|via|it|the|with)|share permalink|share your|tweet (?:this|on)|(?:e-?mail|print|save|bookmark|copy|report) (?:this|to|the|link|error|article|page|story)|copy link|click to (?:share|print|e-?mail)|addthis|sharing (?:is|options)|all sharing options|order reprints|text size|font size|(?:in|de)crease font|view (?:as|on|in|more|all|gallery|full)|follow (?:us|on|me|our|the author)|find us on|like us on|like (?:this|loading)|connect with us|stay (?:connected|informed|up to date))\\b[^.]{0,120}\\.?$',
  ),
  opening(
    '(?:sign up|subscribe(?:rs?)?|register|get (?:the|our|all|breaking|daily|unlimited)|join (?:our|us|the newsletter)|download (?:the|our)|explore|try our|start your|become an?|support (?:our|us|independent)|enter your|already (?:an? )?(?:subscriber|member|registered)|create (?:an|your) account|forgot (?:your )?password|your subscription|not a subscriber|manage (?:your )?(?:subscription|account|consent))\\b(?=.{0,160}\\b(?:news ?letters?|e-?mails?|inbox|alerts?|apps?|account|subscri\\w{1,8}|digital access|free trial|member\\w{0,4}|log ?in|password|updates|features?|offers?|box|today)\\b)',
  ),
  opening('(?:click|tap) here\\b.{0,120}'),
  opening(
    "(?:copyright|\u00a9|\\(c\\)|all rights reserved|terms (?:of|and|&)|privacy (?:policy|notice|statement)|cookie (?:policy|settings|preferences)|cookies? (?:help|are)|this (?:site|website|page) (?:uses|is protected|requires)|we use cookies|by (?:continuing|using|clicking|signing|subscribing|submitting)|powered by|designed by|adchoices|do not sell|accessibility|contact us|about (?:us|the (?:author|writer|reporter)s?)|advertise with|site ?map|skip to|scroll (?:back|to)|back to top|go to top|jump to|toggle|javascript|your browser|an error (?:has )?occurred|something went wrong|please (?:enable|try again|enter|select|check|wait|turn on|update)|no spam|thank you for (?:subscribing|signing|registering)|(?:you have|you[\u2019']ve) (?:read|viewed|used|reached) (?:all |your |the |\\d{1,3} )(?=.{0,60}\\b(?:articles?|stories|limit))|to (?:continue|keep) reading)\\b",
  ),
  opening('(?:\u00a9|\\(c\\) ?\\d{4})'),
  opening(
    '(?:continue|keep|read|story continues|article continues|scroll)(?: reading)?(?: the main story| below| more| full (?:story|article)| down)\\b[^.]{0,60}\\.?$',
  ),
  opening('(?:story|article|post|text|content) continues\\b'),
  opening(
    '(?:media (?:playback|caption)|this video|video (?:player|not)|watch (?:live|now|more|the video)|play video|now playing|show (?:caption|transcript|more)|hide caption|toggle caption|transcript(?: (?:of|for) this)?(?= \\p{Ll}|$))\\b[^.]{0,80}\\.?$',
  ),
  opening('(?:for immediate release|embargoed until|(?:media |press )?contacts? ?:|notes to editors)'),
  opening(
    '(?:the views expressed|opinions expressed|disclaimer|(?:advertising |affiliate )?disclosure|when you subscribe|we (?:will )?use your|your information will|please (?:follow|like) )\\b',
  ),
  opening('(?:live ?updates?|breaking(?: news)?|developing)[:.!]?$'),
  opening('(?:https?://|www\\.)\\S{3,200}$'),
];

/** The same further on in a line, each with words that it cannot do without: a quick way past the lines without them. */
const boilerplateWithin = [
  {
    needs: /apps?\b/iu,
    pattern: opening('.{0,80}\\b(?:download|get) (?:the |our |\\S{2,20} )(?:\\S{1,20} )?apps?\\b'),
  },
  {
    needs: /commission|affiliate|reserved|may not be|permission/iu,
    pattern: opening(
      '.{0,60}\\b(?:affiliate (?:commission|links?)|earn (?:an? )?commission|all rights reserved|may not be (?:published|reproduced|copied|redistributed)|without (?:prior|written|express) permission)\\b',
    ),
  },
] as const;

const mentionsAnywhere = (head: string): boolean =>
  boilerplateWithin.some(({ needs, pattern }) => needs.test(head) && pattern.test(head));

/** Lines that point to another story from inside the text. */
const pointers = [
  opening(
    "[\\[(*\u2022>\u25b6-]{0,2} ?(?:related(?: (?:story|article|coverage|post|content|stories|news|video|link|tags?)s?)?|read more|(?:read|watch|see|listen) also|also (?:read|watch|see|listen)|see also|see more|read|more|watch|listen|don[\u2019']t miss|recommended|must read|explained?|in pictures|photos?|video|opinion|analysis|subscribe|next(?: post)?|previous(?: post)?|up next|click here) ?[:|\u2013\u2014\u00bb>]{1,2} ?\\S",
  ),
  opening(
    '(?:read more|read the full|see more|watch more|read also|also read|more on this|find out more|learn more)\\b[^.]{0,140}\\.?$',
  ),
];

/** Tag lines. */
const tags = [
  opening(
    '(?:tags?|topics?|filed (?:under|to|in)|tagged(?: (?:as|with|in))?|key ?words?|categor(?:y|ies)|labels?|subjects?|in this (?:article|story)|related (?:topics|tags)|explore more on these topics|more about)(?: ?[:|] ?| (?=\\p{Lu})|$)',
  ),
  opening('(?:this (?:article|story|entry|post) (?:is|was) (?:related to|posted in|filed under|tagged))\\b'),
  line('(?:#[\\p{L}\\p{N}_]{2,40}[ ,]{0,3}){2,30}'),
];

/** Words beside a picture. */
const captions = [
  opening(
    '(?:(?:image|photo|slide|picture) \\d{1,3} (?:of|/) \\d{1,3}$|from (?:left|right|l|r)\\b|(?:left|right|above|below|pictured|clockwise|top|bottom)(?:, | from |: | \\(|[ -](?:left|right)\\b)|(?:in this|this) (?:\\S{1,20} ){0,5}(?:file |handout |undated |aerial |satellite )?(?:photo|image|picture|photograph|frame grab|screengrab)\\b|file ?(?:photo|picture|image)?(?: ?[:\u2013\u2014-] | photo )|(?:photo|image|picture)(?:s|graph)?(?: ?[:|] ?| by | credit| courtesy| caption| copyright|/)|(?:media|image|video|photo) ?captions?|credit ?[:|.]|\\((?:photo|image|picture|credit|ap photo|file|source|courtesy)\\b)',
  ),
  /(?:(?:[[(] ?)(?:photo|image|picture|credit|courtesy|source|file|handout|screengrab)\b[^()[\]]{0,90}[\])]|\b(?:photo(?:graph)?s?|pictures?|images?|illustration|graphic)(?: courtesy)?(?: ?[:/|] ?| by | courtesy )[^.!?]{2,70}|(?:\b|(?<=\p{Ll}))[Cc]redit(?:s|\.{3}|\u2026)? ?[:.\u2026]{1,3} ?[^.!?]{2,70}|\bcourtesy of [^.!?]{2,60})\.?$/iu,
  /\[(?=\p{N}{0,4} ?\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N} .,&/'\u2019-]{1,80}\]$/u,
  // "The river at dawn.(Supplied: Fire Brigade)"
  /(?:[.!?]["\u201d]? ?|\p{Ll})\(\p{Lu}[\p{L}. -]{1,30}: \p{Lu}[^():.!?]{1,60}\)$/u,
  /(?:^|[.!?"\u201d)\]] ?[([]?)(?:(?:\p{Lu}[\p{L}.]{1,25} ?){1,5}\/ ?(?:\p{Lu}[\p{L}.]{1,25} ?){1,5}(?:\/[^.!?]{2,30})?|(?:[\p{L}.]{2,25}[ ,/]{1,2}){0,5}(?:getty images|shutterstock|istock(?:photo)?|epa-efe|alamy|file photo|handout|via (?:ap|reuters|afp|getty)|ap photo)(?:\/[^.!?]{2,40}|, file)?)[)\]]?$/iu,
];

/** All patterns of a kind in one: a line is read once for them and not once for each. */
const any = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');

const signs = {
  stories: any(otherStories),
  comments: any(comments),
  boilerplate: any(boilerplate),
  tags: any(tags),
  /** Whether a line has any of them: a quick way past most lines. */
  some: any([...tags, ...otherStories, ...comments, ...pointers, ...boilerplate]),
} as const;

/** Who wrote, how to reach them, what to subscribe to: the last lines of a text. */
const closing =
  /@[\p{L}\p{N}_.]{2,30}\b.{0,80}\b(?:[Tt]witter|[Ff]acebook|[Ii]nstagram)|\b(?:Twitter|Facebook|Instagram)\b.{0,40}@|\b[Ff]ollow (?:us|me|him|her|them|the author|@|\p{Lu}\p{L}{1,20} (?:\p{Lu}|on))|\b[Cc]ontributed(?: reporting| to this| to the report|\.$)|\b(?:[Ww]rite|[Ee]-?mail|[Rr]each|[Cc]ontact) [^.]{0,60} (?:at|on) \S{1,40}@|\bcan be reached (?:at|on|by)|(?:^|[.!?] )(?:Subscribe|Sign up) (?:to|now|today|for|here)|\b(?:our|free|daily|weekly) (?:e-?mail )?news ?letters?\b|\b(?:comment|community) guidelines/u;

/** One of these stands in every such line: a quick way past the others. */
const closingSign = /@|ollow |ontributed| be reached |ubscribe |ign up |letter| guidelines/;

/** "Ann Obi is the paper's education reporter." */
const ofAuthor =
  /^(?:\p{Lu}[\p{L}.'\u2019-]{1,24} ){2,4}(?:is|was) (?:an?|the|our) (?:[\p{L}'\u2019-]{2,24} ){0,6}(?:reporter|correspondent|columnist|staff writer|contributor|contributing \p{L}{4,10}|journalist)\b[^.]{0,160}\.?$|^(?:\p{Lu}[\p{L}.'\u2019-]{1,24} ){2,4}(?:writes|reports|covers) (?:about|on|for|from|\p{Ll})/u;

/** Whether the last line of a text says who its author is. */
export const isAboutAuthor = (head: string): boolean => head.length <= 300 && ofAuthor.test(head);

/** Whether a line at the end of a text is about the author or the outlet, not about the news. */
export const isClosing = (head: string): boolean => head.length <= 500 && closingSign.test(head) && closing.test(head);

export type Cue = 'stories' | 'comments' | 'boilerplate' | 'pointer' | 'tags' | 'caption';

/**
 * What a line announces by its wording, or null. `head` is the trimmed line; lines longer than `CUE_LIMIT` are only
 * looked at as captions, by their last words.
 */
export function cueOf(head: string): Cue | null {
  if (head.length > CUE_LIMIT) return isCaption(head) ? 'caption' : null;
  return cueIn(head) ?? (head.includes(' / ') ? cueIn(head.replace(bilingual, '')) : null);
}

/** The first half of a label in two languages: "Mots-cl\u00e9s / Tags". */
const bilingual = /^[^/]{2,40} \/ /u;

function cueIn(head: string): Cue | null {
  const isSign = signs.some.test(head);
  if (isSign) {
    if (signs.tags.test(head)) return 'tags';
    if (signs.stories.test(head)) return 'stories';
    if (signs.comments.test(head)) return 'comments';
    if (pointers[0]?.test(head) === true) return 'pointer';
    if (signs.boilerplate.test(head)) return 'boilerplate';
  }
  if (mentionsAnywhere(head)) return 'boilerplate';
  if (isSign) return 'pointer';
  return isCaption(head) ? 'caption' : null;
}

/** One sentence that tells what a picture shows. */
const shown =
  /^[^.!?"\u201c]{5,200}\b(?:(?:is|are) (?:pictured|seen here)|poses? for (?:a |the )?(?:group )?(?:photo|picture|photograph|portrait))\b/u;
const shownSign = /pictured|seen here|pose/;
const MAX_SHOWN = 320;

const CAPTION_LIMIT = 700;

/** One of these stands in every end of a line that marks a caption: a quick way past the lines without. */
const captionSign =
  /[\]/]|: .{2,60}\)$|phot|image|picture|credit|courtesy|source|file|handout|screengrab|illustration|graphic|getty|shutterstock|istock|epa-|alamy|via /i;

function isCaption(head: string): boolean {
  if (head.length > CAPTION_LIMIT) return false;
  const [begins, ...ends] = captions;
  if (begins?.test(head) === true || (head.length <= MAX_SHOWN && shownSign.test(head) && shown.test(head)))
    return true;
  const end = head.slice(-140);
  return captionSign.test(end) && ends.some((pattern) => pattern.test(end));
}
