import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../server/analysis/checks/runChecks';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import { analyse } from '../../support/analyse';

const published = '2025-07-18';

/** What the checks of names, roles, quotations and claims say of the first of some sources. */
function namesTold(...texts: readonly string[]): readonly string[] {
  const index = createIndex();
  const [first] = texts.map((text, at) => {
    const analysis = analyse(text, { assumeNews: true, published });
    index.replace(summarise(`s${at}`, text, analysis));
    return { text, analysis };
  });
  if (first === undefined) return [];
  const others = index.othersOf('s0', first.analysis, (uri) => uri);
  const found = runChecks({ ...first, source: 's0', decisions: [], others });
  return found
    .filter(({ code }) => /^(?:name|quote|claim)\./.test(code))
    .map(({ code, message }) => `${code}: ${message}`);
}

/** Sentences about people, offices and what they said that are no contradiction. */
describe('no false alarm about names', () => {
  test.each([
    // families of one surname: father and son, siblings, couples
    'Robert Hale and his brother Rupert Hale own the mill. Robert Hale said it would reopen in May, and Rupert Hale agreed.',
    'Mario Conti and his sister Maria Conti run the bakery. Mario Conti bakes, and Maria Conti sells.',
    'President George Whitmore met his son, George Whitmore Jr., in Boston. Whitmore Jr. left on Sunday.',
    'Martin Luther Boyd Sr. founded the church that Martin Luther Boyd Jr. leads today.',
    'Twins Elena Popova and Alena Popova won gold on Friday. Elena Popova came first, and Alena Popova came second.',
    'Ann Keller, the wife of Mayor Tom Keller, opened the school. Tom Keller was abroad, and Ann Keller spoke for him.',
    'The Kellers bought the house in 1990. Tom Keller sold it last year.',
    'Kim Jong-min and Kim Jung-min are not related. Kim Jong-min is a judge, and Kim Jung-min plays golf.',
    'Park Ji-won, the elder of the two, sings; her sister Park Ji-woo plays the drums. Park Ji-won wrote the song.',
    'Carlos Prado was sworn in on Monday. His wife, Carla Prado, and Carlos Prado waved to the crowd.',
    'Aleksandr Orlov and his daughter Aleksandra Orlova were on board. Aleksandr Orlov survived.',
    // married names, nicknames, stage names, mononyms
    'Laura Bennett, who was born Laura Whitfield, leads the board. Whitfield is the name of her first book.',
    'Laura Whitfield Bennett leads the board. Bennett took over in March.',
    'William Hargrove, known to all as Bill Hargrove, retired. Hargrove was 70.',
    'Elizabeth "Betsy" Lindqvist won the seat. Betsy Lindqvist thanked her voters.',
    'Stefani Kowalska, who performs as Mirelle, sang two songs. Mirelle left at midnight.',
    'Ronaldinho and Pele were there, and so was Neymar.',
    'Sukarno led the country for years; Suharto came after him.',
    'The singer Adele and the singer Adela were both on the list.',
    'Edson da Silva, called Dida by his fans, stopped two shots. Dida is 41.',
    // nobility, clergy, ranks
    'Prince Edward of Marlow met Lord Ashcombe. Lord Ashcombe, Charles Ashcombe to his friends, is 80.',
    'King Harald V and Queen Sonja left for Bergen. Crown Prince Haakon stayed.',
    'Pope Francis named Cardinal Luis Alvarado to the post. Cardinal Alvarado is from Peru.',
    'Sir Peter Langham spoke first. Langham was the last to leave.',
    'Baroness Helen Carrow sits in the upper house. Lady Carrow opposed the bill.',
    // Spanish, Portuguese, Icelandic, Arabic, Dutch, Asian names
    'Gabriel Garcia Moreno spoke in Lima. Garcia said that the port would open, and Garcia Moreno left.',
    'Ana Maria Lopez Ortega is a judge. Judge Lopez Ortega ruled on Friday.',
    'Katrin Jonsdottir and her brother Bjarni Jonsson farm near Akureyri. Katrin is the elder.',
    'Gudrun Einarsdottir is the daughter of Einar Stefansson. Gudrun Einarsdottir is a minister.',
    'Crown Prince Khalid bin Rashid met Fahd al-Mansour in Riyadh. Al-Mansour left the same day.',
    'Omar al-Hashimi and Omar Hashemi-Rad signed the letter.',
    'Abu Bakr al-Zahrani, son of Salem al-Zahrani, was freed. Salem al-Zahrani was not.',
    'Pieter van der Berg and Jan van den Berg farm next to each other.',
    'Ludwig van Dalen retired. Van Dalen was 61.',
    'Wang Wei and Wang Lei won the doubles. Wang Wei served last.',
    'Tran Van Minh and Nguyen Van Minh share a boat. Tran Van Minh steers.',
    'Mohammed Rahman and Mohammad Rehman run two different shops in Dhaka. Mohammed Rahman sells tea.',
    // initials and middle names
    'John F. Carver and John Q. Carver are cousins. John F. Carver is a banker.',
    'J. K. Holloway signed. Holloway is the treasurer.',
    'Mary Ellen Stroud and Mary Stroud, her aunt, were there.',
    // titles that go together
    'Foreign Minister and Deputy Prime Minister Ingrid Solberg left. Deputy Prime Minister Ingrid Solberg is due back on Friday.',
    'Prime Minister Carl Brandt, who is also the finance minister, presented the budget. Party leader Carl Brandt was cheered.',
    'Senator Joan Pike, a former governor, ran. Former Governor Joan Pike lost.',
    'Dr. Helen Moriarty, the chief executive, and Chairwoman Helen Moriarty are one and the same.',
    'General Omar Diallo, the army chief, became interim president. President Omar Diallo spoke at noon.',
    'Chief Justice Ruth Adeyemi and Justice Paul Okoro sat. Justice Ruth Adeyemi wrote the ruling.',
    // reshuffles, acting, outgoing, former, deputies, two in one office
    'Defence Minister Olav Brandt became foreign minister on Friday. Foreign Minister Olav Brandt is 50.',
    'Finance Minister Maria Torres was named prime minister on Thursday. Prime Minister Maria Torres takes office on Monday.',
    'Then-Interior Minister Jorge Salas signed it in 2015. Foreign Minister Jorge Salas defended it on Friday.',
    'Acting President Lena Fischer spoke. Fischer, the vice president until May, has led the country since.',
    'Outgoing Prime Minister Carl Brandt met Prime Minister-elect Ingrid Solberg in Oslo.',
    'Former President Luis Ortega and President Ana Vidal opened the bridge.',
    'Deputy Foreign Minister Ivan Petrov met Foreign Minister Oleg Sidorov in Moscow.',
    'The Green party is led by co-chairs Anna Weiss and Felix Braun. Co-chair Felix Braun spoke.',
    'The company has two chief executives, Sara Lind and Erik Holm. Chief Executive Sara Lind spoke first.',
    'Norwegian Foreign Minister Ingrid Solberg met Danish Foreign Minister Lars Hagen in Oslo.',
    'He served under President Luis Ortega as trade minister. President Luis Ortega praised him.',
    'She was foreign minister from 2010 to 2014. Prime Minister Ingrid Solberg, as she is now, spoke in Oslo.',
    // abbreviations that everybody knows
    'The U.S. and the EU met at the UN. NATO and the IMF sent envoys.',
    'The BBC and CNN reported it, and the FBI and the CIA did not comment.',
    'The WHO and UNICEF said the vaccine is safe. NASA was not involved.',
    // places with namesakes
    'The match in Birmingham, Alabama, drew more people than the one in Birmingham, England.',
    'She moved from Paris, Texas, to Paris in 1998.',
    'Officials in Georgia, the Caucasus state, and in Georgia, the U.S. state, denied it.',
    'Police in Cambridge, Massachusetts, and in Cambridge, England, work together.',
    'London, Ontario, has a river called the Thames.',
    'The Sydney in Nova Scotia is older than many think.',
    // surnames that are words, places and other people's
    'Jack London wrote about Alaska. London is a city, too.',
    'Trump and Biden did not meet. Putin was not invited.',
    'The Hale case, named after John Hale, is closed. Hale Street is named after him.',
    'Frank Myers and Linda Meyer sued. Myers won, and Meyer lost.',
    // what people said
    '"We will rebuild the harbour before the winter comes," Ingrid Solberg said. Lars Hagen said: "Ingrid told me: ‘We will rebuild the harbour before the winter comes.’"',
    '"We will rebuild the harbour before the winter comes," Ingrid Solberg said. "We will rebuild the bridge before the spring," Lars Hagen said.',
    '"We will not give up the fight for our fishing grounds," said the union. "We will not give up the fight for our fishing grounds," said Lars Hagen, its leader.',
    '"Peace for all," chanted Lars Hagen. "Peace for all," answered Ingrid Solberg.',
    'It was the first visit of Ingrid Solberg to Japan since 2019 and the first to China since 2012.',
    'It was her first title since 2019 and the first for Norway since 2012.',
  ])('%s', (text) => expect(namesTold(text)).toEqual([]));

  test.each([
    [
      'a speaker by surname and in full',
      '"We will rebuild the harbour before the winter comes," Ingrid Solberg said in Oslo.',
      '"We will rebuild the harbour before the winter comes," Solberg said in Oslo.',
    ],
    [
      'a speaker known by a pronoun',
      '"We will rebuild the harbour before the winter comes," Ingrid Solberg said in Oslo.',
      'Lars Hagen spoke of the minister. "We will rebuild the harbour before the winter comes," she had said.',
    ],
    [
      'a ministry and its minister',
      '"We will rebuild the harbour before the winter comes," Ingrid Solberg said in Oslo.',
      '"We will rebuild the harbour before the winter comes," the Norwegian Fisheries Ministry said in Oslo.',
    ],
    [
      'much the same of another number',
      '"We will raise the tariff on steel to 25 percent before the end of the year," Ingrid Solberg said.',
      '"We will raise the tariff on steel to 15 percent before the end of the year," Lars Hagen said.',
    ],
    [
      'words repeated by another',
      '"We will rebuild the harbour before the winter comes," Ingrid Solberg said in Oslo.',
      'Ingrid Solberg said: "We will rebuild the harbour before the winter comes." "We will rebuild the harbour before the winter comes," repeated Lars Hagen.',
    ],
  ])('between two sources: %s', (_why, one, other) => expect(namesTold(one, other)).toEqual([]));
});

/** Their nearest neighbours that are contradictions. */
describe('told all the same, of names', () => {
  const codes = (...texts: readonly string[]): readonly string[] =>
    namesTold(...texts).map((told) => told.slice(0, told.indexOf(':')));
  const said = '"We will rebuild the harbour before the winter comes," Ingrid Solberg said in Oslo.';
  test.each([
    [
      `${said} The crowd cheered. "We will rebuild the harbour before the winter comes," Lars Hagen said.`,
      'quote.differs',
    ],
    [
      'Akhilesh Verma won. Akhilesh Verma thanked the voters of the valley and all who had come. Ahkilesh Verma left.',
      'name.variant',
    ],
    [
      'Yuzuru Takano won the title. Takano is 27 years old. Takno began as a child, and Takano never stopped.',
      'name.variant',
    ],
    ['Helen Moriarty leads the board. Moriarty Helen is an engineer.', 'name.variant'],
    ['Foreign Minister Olav Brandt spoke on Friday. Finance Minister Olav Brandt left.', 'name.role.article'],
  ])('%s', (text, code) => expect(codes(text)).toContain(code));
  test('the same words by another person, in both sources', () => {
    const other = said.replace('Ingrid Solberg', 'Lars Hagen');
    expect(codes(said, other)).toEqual(['quote.differs']);
    expect(codes(other, said)).toEqual(['quote.differs']);
  });
});
