/** Signs by which `looksLikeNews` tells news from other text. All patterns are bounded; they run on at most `CUE_TEXT` units. */

/** So much of a text is read for signs in its sentences. */
export const CUE_TEXT = 12_000;

/** Somebody is said to have said something: the surest sign of reporting. */
export const attribution =
  /\b(?:said|says|saying|told|according to|announced?|announcement|reported(?:ly)?|confirmed|warned|added|claimed|denied|insisted|argued|declined to|expressed|revealed|urged|called (?:on|for)|vowed|pledged|accused|praised|criticized|criticised|noted|explained|stressed|alleged(?:ly)?|interview|press (?:conference|release)|statement|spokes(?:man|woman|person)|officials?|authorities)\b/gi;

/** Words and marks of dated, public affairs: weekdays, offices, bodies, money, votes, courts, sport results. */
export const affairs =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|president|minister|premier|chancellor|senator|governor|mayor|secretary|ambassador|parliament|congress|senate|government|ministry|police|court|judge|prosecutors?|election|voters?|party|troops|military|company|shares|investors|percent|per cent|million|billion|coach|championship|quarter|league|residents|council|commission|agency|chief executive|ceo|chairman|analysts?|war|protest(?:s|ers)?|crisis|republic|federal|provincial|district|campaign|budget|investigation|suspects?|killed|injured|arrested|charged|obituar(?:y|ies)|survived by|funeral|minister of|director|union|university|hospital|market|stocks?|economy|economic|trade|tariffs?|bank|season|match|tournament|champions?|team|cup|festival|album|film|launch(?:ed|es)?|unveil(?:ed|s)?|yesterday|last (?:week|month|year)|this (?:week|month|year))\b|\d ?%|[$\u20ac\u00a3]\s?\d/gi;

/** A person tells of themselves or speaks to the reader; frequent in letters, stories, posts, manuals. */
export const personal = /\b(?:i|i'm|i've|my|me|we|our|you|your|you'll|let's)\b/gi;

/** Quoted speech, which these words are often inside of. */
export const quoted = /["\u201c][^"\u201d\n]{1,400}["\u201d]/g;

/** Lines that open other kinds of text. */
export const otherKind =
  /^(?:chapter (?:\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten)\b|dear \p{L}|ingredients\b|method\b|directions\b|prep(?:aration)? time|serves \d|installation\b|usage\b|table of contents|abstract$|references$|bibliography|permission is hereby granted|licensed under|this (?:program|library|software) is (?:free|distributed)|redistribution and use|gnu (?:general|lesser)|apache license|mit license|from: |to: |cc: |subject: |re: |best regards|kind regards|sincerely|yours (?:truly|faithfully|sincerely)|act [ivx]{1,4}\b|scene [ivx]{1,4}\b|\d{1,3}\. ?(?:introduction|background|methods?)\b|changelog\b|release notes|api reference|todo\b|to-do\b|shopping list|packing list|agenda\b|minutes of)/iu;

/** A line of code, markup, data, log or settings. */
export const machineLine =
  /^(?:[{}[\]();,]{1,6}$|<[/!?a-z][^>]{0,200}>|<\/|\/\/|\/\*|\*\/|#include|#define|#!|import [\w{*"']|from [\w.]{1,60} import |export (?:default|const|function|class|type|interface)|package [\w.]{1,60};|using [\w.]{1,60};|(?:public|private|protected|static|const|let|var|def|fn|func|function|class|struct|enum|interface|type|return|if|for|while|else|elif|try|catch|switch|case)\b.{0,200}[{(:;=]|@\w{1,40}(?:\(|$)|(?!\d{1,2}:\d{2}\b)[\w.-]{1,60} ?[=:] ?(?:["'[{\d]|true\b|false\b|null\b|none\b)|\[[\w .:"-]{1,60}\]$|---$|\.\.\.$|\$ \w|> \w{1,20} |\||```|~~~|[*+-] \[[ xX]\]|select .{1,200} from |insert into |create table |\\(?:begin|section|usepackage)|"[\w -]{1,80}": )|[{}]$|[=(].{0,200};$/i;

/** A line of a log: it begins with a time or a level. */
export const logLine =
  /^(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} |\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|NOTICE)\b|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} )/;

/** A line of a list or of Markdown. */
export const listLine = /^(?:[-*+\u2022\u25cf\u25e6] |\d{1,3}[.)] |#{1,6} |>{1,3} |\[[ xX]?\] |\u2610|\u2611|\|)/;

/** A word with a capital inside a sentence: a name. Manuals and notes have few. */
export const nameInSentence = /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}\p{Lu}]{2,30}/gu;

/** Words of licences, manuals and programs. */
export const technical =
  /\b(?:licen[sc]e[ds]?|licensing|copyright|warranty|redistribut\w{0,5}|software|install(?:ed|ing)?|command|default|function|method|parameter|argument|variable|module|package|library|directory|version|api|config\w{0,9}|debian|upstream|file(?:name)?s?|code|string|bug|patch)\b/gi;
