/** Articles in the manner of newspapers and their websites, written for this measure; marked as in `agencyTexts`. */
export const paperTexts: readonly string[] = [
  `{w -|‘We were never told’}: villagers fight new reservoir

Residents of Elmsworth say they learned of the reservoir from a leaflet. {w Margaret Holloway!|‘It came through the door with the pizza menus,’} says Margaret Holloway, 71.

The water company insists that it held {f -|‘extensive consultations’}. {w -|‘We wrote to every household,’} a company spokesperson said.

{w Margaret Holloway!|‘They wrote to every household in the wrong village,’} Holloway replies.

Her neighbour Tom Pryce, a farmer, would lose forty acres. {w Tom Pryce?|‘My grandfather drained that field by hand,’} he says. {w+ Tom Pryce?|‘You can’t put a price on it.’}

The farmers’ union has called the compensation {f -|‘derisory’}. The company’s offer, it says, is the workers’ and tenants’ last.

Asked about the offer, Pryce shrugs: {w Tom Pryce!|‘I’d rather have the field.’}`,
  `Minister under fire over {f -|‘secret’} ferry deal

The transport minister, Alan Reid, came under pressure last night after documents showed that he had approved the £40m ferry contract a month before the tender closed.

{w Alan Reid!|“I followed the advice of my officials at every stage,”} Reid told the Commons.

But Labour’s Priya Nair said the papers told {f Priya Nair!|“a very different story”}.

{w Priya Nair?|“The minister signed it on 3 March. The tender closed on 2 April. Which part of that is fair?”} she asked.

{w Priya Nair!|“Either he did not read what he signed,”} Nair went on, {w+ Priya Nair!|“or he did not care.”}

Downing Street said the prime minister had {f Downing Street!|“full confidence”} in Reid.`,
  `Actor returns to stage after illness

When Sir Daniel Marsh walked on to the stage of the Old Vic on Tuesday, the audience rose. {w Daniel Marsh!|“I thought there was a fire,”} Marsh said afterwards, laughing.

He plays the title role in {f -|“The Last Lighthouse”}, a new play by Nora Flynn.

{w Daniel Marsh!|“Nora wrote it for a younger man,”} Marsh said. {w+ Daniel Marsh!|“She was too polite to say so.”}

Flynn denies this. {w Nora Flynn?|“I wrote it for him and nobody else.”}

The critics have been kind: one wrote of {f -|“a voice like old oak”}.

In the second act Marsh’s character turns to the audience and whispers. {w Daniel Marsh!|“That line,”} Marsh said, {w+ Daniel Marsh!|“is the whole play.”}

His doctor told him, he recalled, {w -|“Do as you like, but sit down in between.”}`,
  `City council votes to close river road

The city council voted 7 to 4 Monday to close River Road to cars on weekends.

{w Denise Walker!|“This is about who owns the river,”} said Council member Denise Walker, who proposed the measure. {w+ Denise Walker!|“It belongs to everyone.”}

Council member Bill Dutton voted no. {w Bill Dutton?|“You are strangling downtown,”} he said. {w+ Bill Dutton?|“Mark my words.”}

Dutton, a hardware store owner, said the closure would hurt {f Bill Dutton!|“the folks who still fix things.”}

Mayor Susan Ortiz, who cast the deciding vote in the committee, said she was {f Susan Ortiz!|“sympathetic to both sides”} but {f Susan Ortiz!|“tired of waiting.”}

{w -|“I bike there with my kids,”} one supporter told the council. {w -|“I drive there with mine,”} an opponent shot back.

The 6'2" chairman needed a 27" monitor to count the votes, because the board's display, bought in the '90s, had failed.`,
  `Coach: {w -|‘We gave it away’}

United threw away a two-goal lead at home on Saturday and their coach did not hide his anger.

{w Marco Bellini!|“We gave it away,”} said Marco Bellini. {w+ Marco Bellini!|“I have no other words for it.”}

The Italian refused to blame goalkeeper Petr Novak for the second goal: {w Marco Bellini?|“He has saved us ten times this season.”}

{w Petr Novak!|“I should have come out,”} Novak admitted.

City’s manager, Joao Pinto, was delighted. {w Joao Pinto?|“What a second half!”} he said. {w+ Joao Pinto?|“What a crowd!”}

Pinto described striker Leo Santos as {f Joao Pinto!|“the best I have worked with”}.

{w Marco Bellini!|“They wanted it more than us,”} Bellini concluded, {w+ Marco Bellini!|“and that is the worst thing I can say.”}`,
  `Hospital apologises for {f -|‘lost’} patients

A hospital in Leeds has apologised after 200 patients were dropped from its waiting list.

{w -|“This should not have happened and we are sorry,”} the hospital said.

Chief executive Helen Moss blamed {f Helen Moss!|“a faulty spreadsheet”}. {w Helen Moss!|“Nobody came to harm, as far as we know,”} Moss said.

Joyce Carter, who waited fourteen months for a hip operation, is not convinced.

{w Joyce Carter!|“They say nobody came to harm,”} Carter said. {w+ Joyce Carter!|“I could not walk to my own front door.}

{w+ Joyce Carter!|“I lost my job. I lost my flat. And they call it a spreadsheet.”}

A report by auditors found that staff had raised the problem {f -|“on at least nine occasions”}.`,
  `Why the bees came back

On the roof of the old brewery, Yusuf Demir lifts the lid of a hive.

{w Yusuf Demir!|“Listen,”} Demir says. {w+ Yusuf Demir!|“That is the sound of money.”}

He is joking, mostly. Ten years ago the city had no bees that anyone could find; now there are {f -|“bee hotels”} in every park.

{w Clara Weiss!|“We stopped mowing, that is all,”} explains Clara Weiss, the city’s head gardener. {w+ Clara Weiss!|“People wrote to us. They said, {w -|‘You are lazy.’} Now they write to say thank you.”}

Demir is writing a book, {f -|“Honey and Brick”}, about the project.

{w Yusuf Demir?|“It will have very few words in it,”} he promises, {w+ Yusuf Demir?|“because bees do not read.”}`,
  `Airline chief quits

Karl Steiner resigned as chief executive of Alpine Air on Thursday, saying the company needed {f Karl Steiner!|“fresh legs.”}

{w -|“Mr Steiner has our gratitude,”} the company said.

In a letter to employees Steiner wrote that the past year had been {f Karl Steiner!|“the hardest of my life.”} He thanked the pilots, {f Karl Steiner?|“who flew when others would not.”}

Analyst Sophie Laurent was not surprised: {w Sophie Laurent!|“He had lost the board.”}

{w Sophie Laurent!|“The question is who wants the job,”} Laurent said. {w+ Sophie Laurent!|“I would not.”}

{w -|“We expect to name a successor by June,”} chairwoman Lena Vogt’s office said.

Shares fell 3 percent. {w -|“The market hates a vacuum,”} said a trader in Zurich.`,
];
