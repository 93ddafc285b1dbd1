/**
 * Articles in the manner of news agencies, written for this measure. Each quotation stands in braces behind what is to be
 * found of it: `w` whole or `f` fragment, `+` where it goes on with the one before, then the speaker with `!` where the
 * words name the speaker and `?` where something must be inferred, or `-` for nobody.
 */
export const agencyTexts: readonly string[] = [
  `Harbour strike enters second week

OSLO, March 12 (Reuters) - Dock workers in Norway will stay off the job for another week, union leader Ingrid Solberg said on Wednesday.

{w Ingrid Solberg!|"We have waited long enough,"} Solberg told reporters in Oslo. {w+ Ingrid Solberg!|"The employers know where to find us."}

Employers say the demands are {f -|"out of touch with reality"}.

{w -|"Every day costs the country millions,"} a spokesman for the shipowners said.

{w Lars Hagen!|"There is no plan B,"} said Lars Hagen, who heads the port authority, {w+ Lars Hagen!|"and there is no plan C."}

Prime Minister Karin Dahl urged both sides to {f Karin Dahl!|"come back to the table"}. She said the government {f Karin Dahl?|"will not take sides"}.

Asked about the use of troops, Dahl said: {w Karin Dahl!|"That is not on the agenda."}`,
  `Seoul, Tokyo agree to reopen hotline

SEOUL, May 3 (Yonhap) -- South Korea and Japan agreed Saturday to reopen a maritime hotline, Seoul officials said.

{w Han Sung-min!|"The two sides shared the view that accidents must be prevented,"} Vice Foreign Minister Han Sung-min told a press briefing.

{w Han Sung-min?|"This is a first step,"} he added.

Han, who returned from Tokyo late Friday, said the talks were held in a {f Han Sung-min!|"frank and friendly"} atmosphere.

According to Han, Tokyo had {f Han Sung-min!|"shown sincerity"} throughout the negotiations.

{w Han Sung-min!|"We will not comment on speculation,"} Han said, adding that the ministry would release the text next week.

His Japanese counterpart, Kenji Morita, called the deal {f Kenji Morita!|"a milestone"}.

{w Kenji Morita!|"It took eleven years,"} Morita said in Tokyo, {w+ Kenji Morita!|"but today we can say that it was worth the wait."}`,
  `Flood toll rises to 31 in northern Peru

LIMA (AP) — The death toll from floods in northern Peru rose to 31 on Monday, the civil defense agency said.

{w -|“The water came at night and took everything,”} said a resident of the village, who lost her house.

{w Ana Quispe!|“I held on to a tree for four hours,”} Ana Quispe, 34, told a local radio station. {w+ Ana Quispe!|“Then the soldiers came.”}

President Jorge Salas flew to the region and promised help {f Jorge Salas!|“within hours.”}

{w Jorge Salas?|“Nobody will be left alone,”} he said. {w+ Jorge Salas?|“Nobody.”}

Critics accused Salas of reacting too late. {w Rosa Vargas!|“Where was the president on Friday?”} asked Rosa Vargas, an opposition lawmaker.

{w Jorge Salas!|“I was where I had to be,”} Salas replied when a reporter repeated the question.

A government statement described the rains as {f -|“the heaviest in sixty years.”}

{w -|“We have food for two days,”} officials in the town said.`,
  `Central bank holds rates

FRANKFURT, June 5 - The European Central Bank left interest rates unchanged on Thursday, saying inflation was {f European Central Bank!|"broadly in line"} with its forecast.

ECB President Marie Keller said the bank {f Marie Keller!|"stands ready"} to act.

{w Marie Keller!|"We are not on a preset path,"} Keller told a news conference. {w+ Marie Keller!|"We look at the data, meeting by meeting."}

Asked whether a cut in July was off the table, she said: {w Marie Keller?|"I did not say that."}

{w Paul Brandt!|"The message is clear: they will wait,"} wrote Paul Brandt, an economist at Nordbank.

Brandt noted that the word {f -|"vigilant"} had disappeared from the statement.

The euro rose to $1.09, its {f -|"line in the sand"}, as one trader called it.`,
  `Ministry denies report on fuel shortage

ABUJA, Aug. 9 - Nigeria's Energy Ministry on Tuesday denied a newspaper report that the country had fuel for only six days.

{w Energy Ministry!|"The report is false and malicious,"} the Energy Ministry said in a statement.

{w Energy Ministry?|"Stocks will last for at least forty days,"} it said.

A senior official, who asked not to be named, said the figures were {f -|"more complicated than that"}.

{w -|"We have forty days if the ships arrive,"} the official said. {w+ -|"If they do not, we have twelve."}

{w -|"People are hoarding because they read newspapers,"} said one petrol station owner.

The minister, Musa Bello, is due to speak in parliament on Thursday. In a post on X, Bello wrote: {w Musa Bello!|"Do not panic. Do not hoard. Do not believe everything you read."}`,
  `Two held after museum theft

VIENNA, Oct 21 (AFP) - Austrian police have arrested two men over the theft of a Renaissance bronze, a spokeswoman said Tuesday.

{w -|"The suspects did not resist,"} the spokeswoman, who declined to give her name, told AFP.

Museum director Eva Lindner spoke of {f Eva Lindner!|"a miracle"}.

{w Eva Lindner?|"I had given up hope,"} she said, {w+ Eva Lindner?|"and then the phone rang."}

The bronze, known as {f -|"The Sleeping Shepherd"}, was found in a garage in Graz.

According to a police report, the men had planned the theft {f -|"for more than a year"}.

{w Eva Lindner!|"We will have it back on display by Christmas!"} said Lindner.`,
  `Trump, Berg trade barbs over tariffs

WASHINGTON (Reuters) - U.S. President Donald Trump on Friday threatened new tariffs on Denmark, whose prime minister, Mette Berg, called the move {f Mette Berg!|"absurd."}

{w Donald Trump!|"They have been very unfair to us, very unfair,"} Trump said in the Oval Office.

{w Donald Trump?|"We'll see what happens."}

Berg, speaking in Copenhagen, said: {w Mette Berg!|"Threats are not arguments."}

She added that Denmark was {f Mette Berg?|"an ally, not a customer."}

Trump has repeatedly described the trade deficit as a {f Donald Trump!|"total disaster"} and vowed to {f Donald Trump!|"fix it fast."}

The White House did not respond to questions about the so-called {f -|"Nordic list"}.

{w John Carver!|"This is how the president negotiates,"} Treasury Secretary John Carver told CNN.`,
  `Rescuers find climbers alive

KATHMANDU, April 2 (Xinhua) -- Three climbers missing since Sunday were found alive in Nepal, their expedition company said.

{w -|"They are weak but in good spirits,"} the company said.

{w Pemba Tamang!|"I saw a red jacket in the snow and I shouted,"} rescue leader Pemba Tamang said. {w+ Pemba Tamang!|"Somebody shouted back."}

Tamang, 52, said that he had {f Pemba Tamang!|"never seen anything like it"} in thirty years.

One of the climbers, Elena Rossi, thanked the team. {w Elena Rossi?|"You are my brothers now."}

Doctors at the hospital said the three had {f -|"mild frostbite"} and would be released within days.

{w Elena Rossi!|"Never again,"} Rossi said when a reporter asked about her plans.`,
];
