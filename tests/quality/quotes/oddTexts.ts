/** Rarer forms: transcripts, several paragraphs, nested and unbalanced marks, other signs; marked as in `agencyTexts`. */
export const oddTexts: readonly string[] = [
  `The senator’s speech, in full

Senator Ruth Adler spoke for four minutes in the Senate on Tuesday. She began quietly.

{w Ruth Adler?|“I did not come here to make friends.}

{w+ Ruth Adler?|“I came because the people of my state asked me a question, and I had no answer.}

{w+ Ruth Adler?|“I still have none.”}

Then Adler turned to the majority leader, Dale Whitman. {w Ruth Adler!|“You told me in March, {w -|‘Wait until May.’} It is June,”} Adler said.

Whitman did not look up. Later he told reporters it was {f Dale Whitman?|“theater.”}`,
  `Interview: {w -|‘I never wanted the job’}

Hanna Lind, the new head of the museum, spoke to us in her office.

Lind: {w Hanna Lind!|“I never wanted the job. They asked me three times.”}

Asked what changed her mind, she says: {w Hanna Lind?|“The third time they brought cake.”}

On the building’s future, Lind is blunt: {w Hanna Lind?|“It leaks. It has always leaked.”}

Her predecessor, Otto Krantz, used to say: {w Otto Krantz!|“A museum is a roof with ideas.”}

{w -|“I would settle for the roof.”}`,
  `{w -|'We will not sell,'} says island council

The council of the island of Inisvara has turned down an offer of 4m euros for its lighthouse.

{w -|'It's not ours to sell,'} the council said. {w+ -|'It's our grandchildren's.'}

The buyer, hotelier Pierre Lacombe, called the decision {f Pierre Lacombe!|'sentimental'}. {w Pierre Lacombe!|'The keepers' cottages are falling down,'} Lacombe said.

{w Brid Connolly!|'Let them fall,'} said councillor Brid Connolly. {w+ Brid Connolly!|'We'll put them up again, as we did in the '80s.'}

Fishermen's groups welcomed the vote. The islanders' decision is final.`,
  `Moscow rejects {f -|«ultimatum»}, says spokesman

MOSCOW, July 7 (Interfax) - Russia will not accept {f Dmitry Orlov!|«ultimatums of any kind»}, Kremlin spokesman Dmitry Orlov said.

{w Dmitry Orlov!|«We have heard such words before,»} Orlov told journalists. {w+ Dmitry Orlov!|«They did not frighten us then.»}

Kyiv said the statement showed that Moscow was {f Kyiv!|«not serious»}.`,
  `Hearing on bank collapse

WASHINGTON (AP) _ The former head of the failed savings bank told a Senate panel Thursday that he had acted {f -|\`\`in good faith.''}

{w Robert Haines!|\`\`I lost my own money too,''} Robert Haines said. {w+ Robert Haines!|\`\`Every cent of it.''}

{w Alice Monroe!|\`\`Sir, you lost other people's money first,''} said Sen. Alice Monroe, the panel's chairman.

Haines called the charge {f Robert Haines!|\`\`unfair''} and left by a side door. {w -|\`\`He always does,''} a committee aide said.`,
  `Court: {f -|‘no evidence’} against editor

A court in Ankara on Monday freed newspaper editor Selim Kaya, ruling there was {f -|“no evidence whatsoever”} that he had helped a banned group.

{w -|“The file is empty,”} the presiding judge said.

{w Selim Kaya!|“I slept well every night,”} Kaya told a crowd outside. {w+ Selim Kaya!|“I hope that the prosecutor can say the same.”}

His lawyer, Ayse Demirel, said that he had been held {f Ayse Demirel!|“for writing one sentence.”} That sentence, {f -|“The river remembers,”} is now on T-shirts.

According to Amnesty International, the case was {f Amnesty International!|“a mockery of justice.”}

{w Ayse Demirel!|“It is over,”} Demirel wrote in a message to her client’s family; {f Ayse Demirel!|“come home, all of you.”}`,
  `Weather service warns of heat

The National Weather Service warned of {f National Weather Service!|“life-threatening heat”} in three states.

{w -|“Check on your neighbors,} it said in a bulletin.

Temperatures could reach 45 degrees. {w -|“I have lived here sixty years and never closed the shop,”} one grocer said. {w+ -|“Tomorrow I will.”}

Governor Maria Flores declared an emergency. {w Maria Flores!|“Water first, pride later,”} Flores said.

The phrase {f -|“heat dome”} was first used by forecasters in the 2010s.`,
  `Company and union say talks {f -|‘constructive’}

{w -|“The talks were constructive and will go on,”} the company and the union said in a joint statement.

Ford’s chief negotiator, James Holt, told the union that the offer was {f James Holt!|“generous by any measure”}, one participant said.

Union president Gloria Reyes has said her members want {f Gloria Reyes!|“a raise, not a compliment.”}

{w Gloria Reyes!|“Is it generous? Ask the man who sweeps the floor,”} Reyes said.

{w Gloria Reyes?|“He has not had a raise since 2016,”} she added.

{w James Holt!|“It takes as long as it takes,”} as Holt put it.`,
  `Pope calls for truce

VATICAN CITY - Pope Benedict on Sunday called for a truce over Easter.

{w Benedict?|“Let the weapons be silent,”} the pope said from his balcony. {w+ Benedict?|“Let the bells ring.”}

In Geneva, the Red Cross said it was {f Red Cross!|“ready to move within the hour.”}

{w Anna Keller!|“We have trucks, we have food, we have drivers,”} said Anna Keller, a Red Cross official. {w+ Anna Keller!|“What we do not have is a road.”}

Neither army answered. {w -|“No comment,”} said a spokesman for one. The other’s telephone was {f -|“out of order”}.`,
  `Mayor’s tweet angers teachers

Mayor Victor Stone tweeted on Sunday: {w Victor Stone!|“Teachers have the summer off. I don’t.”}

The teachers’ union demanded an apology. {w -|“He should try a classroom for a week,”} the union said.

Stone, reached by phone, was unrepentant. {w Victor Stone!|“It was a joke,”} Stone said. {w+ Victor Stone!|“A good one, too.”}

{w -|“Ha ha,”} read a banner outside City Hall on Monday.

School board member Irene Katz, who taught for thirty years, said Stone’s remark was {f Irene Katz!|“neither funny nor new.”} Stone’s {f Victor Stone!|“summer off”} remark was his third apology of the year, she noted.

{w Irene Katz!|“I counted,”} said Katz.`,
];
