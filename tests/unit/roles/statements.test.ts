import { describe } from 'vitest';
import { cases } from './rolesOf';

describe('titles before names', () => {
  cases([
    ['[O:Velora] chief executive [P:Jane Roe] spoke.', 'Chief Executive: Jane Roe of Velora'],
    ['Opposition leader [P:Jane Roe] spoke.', 'Opposition Leader: Jane Roe'],
    ['Central bank governor [P:Jane Roe] spoke.', 'Central Bank Governor: Jane Roe'],
    ['former [L:Peru] captain [P:Jane Roe] retired.', 'Captain: Jane Roe of Peru left former'],
    ['ex-[O:Velora United] coach [P:Jane Roe]', 'Coach: Jane Roe of Velora United left former'],
    ['Party spokesman [P:John Poe] said so.', 'Party Spokesperson: John Poe'],
    ['[O:Harbor Party] ([O:HP]) leader [P:Jane Roe] spoke.', 'Leader: Jane Roe of Harbor Party'],
    ['[L:Israel]’s first female prime minister [P:Ana Ruiz]', 'Prime Minister: Ana Ruiz of Israel'],
    ['Prime Minister Gen. [P:Somchai]', 'Prime Minister: Somchai', 'General: Somchai'],
    ['[O:Velora] Group CEO (MD) [P:Jane Roe]', 'Group CEO: Jane Roe of Velora'],
    ['the President, His Excellency Dr [P:Jane Roe], said', 'President: Jane Roe'],
    ['said senior economist [P:Jane Roe] at the investment bank [O:Velora].', 'Senior Economist: Jane Roe of Velora'],
    ['President [P:Jane Roe] of [L:Peru] said', 'President: Jane Roe of Peru'],
    ['They told President [P:Jane Roe] of [L:Peru] plans.', 'President: Jane Roe'],
    ['Former lawmaker and hip-hop artist [P:Jane Roe] sang.', 'Lawmaker: Jane Roe left former'],
    ['its young leader [P:Jane Roe]', 'Leader: Jane Roe'],
    ['[N:Kenyan] Ambassador in [L:Lima] [P:Jane Roe]', 'Ambassador: Jane Roe of Kenya'],
    ['[N:Kenyan] Ambassador to [L:Peru] [P:Jane Roe]', 'Ambassador to Peru: Jane Roe of Kenya'],
    ['[O:Harbor Party] MP [P:Jane Roe] rose.', 'MP: Jane Roe of Harbor Party'],
    ['CM [P:Jane Roe] and DGP [P:John Poe]', 'Chief Minister: Jane Roe', 'Director General of Police: John Poe'],
    ['acting mayor [P:Jane Roe]', 'Mayor: Jane Roe acting'],
    ['President-elect [P:Jane Roe]', 'President: Jane Roe takes elect'],
    ['outgoing President [P:Jane Roe]', 'President: Jane Roe'],
    ['Chairman and CEO [P:Jane Roe] of [O:Velora] said', 'Chair: Jane Roe of Velora', 'CEO: Jane Roe of Velora'],
  ]);
});

describe('titles of several people', () => {
  cases([
    ['Senators [P:Jane Roe] and [P:John Poe] voted.', 'Senator: Jane Roe', 'Senator: John Poe'],
    [
      'Sens. [P:Jane Roe] (D-Ohio), [P:John Poe] of [L:Iowa] and [P:Ann Moe]',
      ...['Senator: Jane Roe', 'Senator: John Poe of Iowa', 'Senator: Ann Moe'],
    ],
    [
      '[O:Velora] co-founders [P:Jane Roe] and [P:John Poe]',
      'Co-founder: Jane Roe of Velora',
      'Co-founder: John Poe of Velora',
    ],
    [
      'the foreign ministers of [L:Peru] and [L:Chile], [P:Jane Roe] and [P:John Poe], respectively',
      ...['Foreign Minister: Jane Roe of Peru', 'Foreign Minister: John Poe of Chile'],
    ],
    [
      'Ministers [P:Jane Roe] (Finance) and [P:John Poe] (Health) came.',
      'Finance Minister: Jane Roe',
      'Health Minister: John Poe',
    ],
    [
      '[P:Jane Roe] and [P:John Poe], co-founders of [O:Velora],',
      'Co-founder: Jane Roe of Velora',
      'Co-founder: John Poe of Velora',
    ],
    [
      'Prime Minister [P:Jane Roe], Foreign Minister [P:John Poe] and [P:Ann Moe]',
      'Prime Minister: Jane Roe',
      'Foreign Minister: John Poe',
    ],
    [
      'Presidents [P:Jane Roe] of [L:Peru] and [P:John Poe] of [L:Chile]',
      'President: Jane Roe of Peru',
      'President: John Poe of Chile',
    ],
    ['President [P:Jane Roe] and [P:John Poe] met.', 'President: Jane Roe'],
    ['The ministers met [P:Jane Roe] and [P:John Poe].'],
  ]);
});

describe('appositions', () => {
  cases([
    ['[P:Jane Roe], 54, a professor of law at [O:Lima University], said', 'Professor: Jane Roe of Lima University'],
    ['[P:Jane Roe], an analyst at [O:Velora], said', 'Analyst: Jane Roe of Velora'],
    ['[P:Jane Roe], an analyst, said'],
    ['[N:Indian] historian [P:Jane Roe] said'],
    [
      '[P:Jane Roe], a professor of [N:Asian] studies at [O:Lima University], said',
      'Professor: Jane Roe of Lima University',
    ],
    ['[P:Jane Roe], founder and CEO of [O:Velora], said', 'Founder: Jane Roe of Velora', 'CEO: Jane Roe of Velora'],
    [
      '[P:Jane Roe], president of [O:Velora] and chair of [O:Harbor Bank], said',
      'President: Jane Roe of Velora',
      'Chair: Jane Roe of Harbor Bank',
    ],
    ['[P:Jane Roe], now mayor of [L:Lima], said', 'Mayor: Jane Roe of Lima'],
    ['[P:Jane Roe], then mayor of [L:Lima], said', 'Mayor: Jane Roe of Lima left former'],
    ['[P:Jane Roe] (45), a former judge, won.', 'Judge: Jane Roe left former'],
    ['[P:Jane Roe] of [L:Ohio], the coach, said', 'Coach: Jane Roe'],
    ['[P:Jane Roe], who heads the agency, said', 'Head: Jane Roe'],
    ['[P:Jane Roe], who chaired [O:Velora], said', 'Chair: Jane Roe of Velora left former'],
    ['[P:Jane Roe], former president of [L:Peru] was accused', 'President: Jane Roe of Peru left former'],
    ['The president of the [O:High Court] ([O:HC]), [P:Jane Roe], said', 'President: Jane Roe of High Court'],
    ['The prime minister, [P:Jane Roe], said', 'Prime Minister: Jane Roe'],
    ['At the meeting, the mayor, [P:Jane Roe], spoke.', 'Mayor: Jane Roe'],
    ['The club is led by its captain, [P:Jane Roe].', 'Captain: Jane Roe'],
    ['[O:Velora] Chief Executive, Dr [P:Jane Roe] said: yes.', 'Chief Executive: Jane Roe of Velora'],
    ['As president, [P:Jane Roe] signed it.', 'President: Jane Roe'],
    ['[P:John Poe]’s spokesman, [P:Tim Moe], said no.', 'Spokesperson: Tim Moe'],
    ['Director of the [L:Ohio]-based firm [O:Velora] [P:Jane Roe]', 'Director: Jane Roe of Velora'],
    ['the previous minister, [P:Jane Roe].', 'Minister: Jane Roe left former'],
  ]);
});

describe('predicates', () => {
  cases([
    [
      '[P:Jane Roe] was on Monday appointed as [L:Peru]’s finance minister.',
      'Finance Minister: Jane Roe of Peru takes',
    ],
    ['[P:Jane Roe] was re-elected president.', 'President: Jane Roe takes'],
    ['[P:Jane Roe] was sworn in as prime minister.', 'Prime Minister: Jane Roe takes'],
    ['[P:Jane Roe] took office as mayor of [L:Lima].', 'Mayor: Jane Roe of Lima takes'],
    ['[P:Jane Roe] will become the company’s first female chief executive.', 'Chief Executive: Jane Roe takes'],
    ['[P:Jane Roe], who became prime minister in May, said', 'Prime Minister: Jane Roe takes'],
    ['[P:Jane Roe] named finance minister of [L:Peru]', 'Finance Minister: Jane Roe of Peru takes'],
    ['[P:Jane Roe] has been governor of [L:Ohio] for long.', 'Governor: Jane Roe of Ohio'],
    ['[P:Jane Roe] is the president of [O:Velora].', 'President: Jane Roe of Velora'],
    [
      '[P:Jane Roe] stepped down from her post as coach of [O:Velora United].',
      'Coach: Jane Roe of Velora United left former',
    ],
    ['[P:Jane Roe] was a deputy minister.', 'Deputy Minister: Jane Roe left former'],
    ['[P:Jane Roe] replaced [P:John Poe] as mayor.', 'Mayor: John Poe left former', 'Mayor: Jane Roe takes'],
    ['[P:John Poe] was replaced by [P:Jane Roe] as mayor.', 'Mayor: John Poe left former', 'Mayor: Jane Roe takes'],
    ['They want [P:Jane Roe] to replace [P:John Poe] as mayor.', 'Mayor: John Poe'],
    ['The board fired [P:Jane Roe] as coach.', 'Coach: Jane Roe left former'],
    ['the appointment of [P:Jane Roe] as ambassador to [L:Peru]', 'Ambassador to Peru: Jane Roe takes'],
    ['[P:Jane Roe]’s resignation as mayor', 'Mayor: Jane Roe left former'],
    [
      'They elected former senator [P:Jane Roe] as president.',
      'Senator: Jane Roe left former',
      'President: Jane Roe takes',
    ],
    ['[P:Jane Roe] lost. She was appointed mayor.', 'Mayor: Jane Roe? takes'],
    ['[P:Jane Roe] met [P:Ann Moe]. She was appointed mayor.'],
    ['[P:Jane Roe], 54, was promoted to head coach.', 'Head Coach: Jane Roe takes'],
    [
      '[P:Jane Roe] was appointed by President [P:John Poe] as minister.',
      'President: John Poe',
      'Minister: Jane Roe takes',
    ],
    ['The board appointed [P:Jane Roe], 54, as chief executive.', 'Chief Executive: Jane Roe takes'],
    ['[P:Jane Roe] joined [O:Velora] as chief economist.', 'Chief Economist: Jane Roe of Velora takes'],
    ['[P:Jane Roe] took the oath of office as president.', 'President: Jane Roe takes'],
    ['[P:Jane Roe] won a second term as mayor.', 'Mayor: Jane Roe takes'],
    ['[P:Jane Roe] succeeded her father as chairwoman.', 'Chair: Jane Roe takes'],
    ['[P:Jane Roe] left his post as coach.', 'Coach: Jane Roe left former'],
    ['The new chief executive is [P:Jane Roe].', 'Chief Executive: Jane Roe'],
    ['[P:Jane Roe] becomes the 23rd commander of the army.', 'Commander: Jane Roe takes'],
    ['[P:Jane Roe] is in her third season as coach.', 'Coach: Jane Roe'],
    ['The mayor’s wife is [P:Jane Roe].'],
    ['[P:Jane Roe] was the chief guest.'],
    ['[P:Jane Roe] is not the mayor.'],
    ['[P:Jane Roe] may become president.'],
    ['If [P:Jane Roe] becomes president, all will change.'],
    ['Pregnant with [P:Jane Roe], she became the head of the family.'],
    ['[P:Jane Roe] is the wife of the mayor.'],
    ['[P:Jane Roe] is a president candidate.'],
  ]);
});

describe('roles by way of others', () => {
  cases([
    [
      'Vice Foreign Minister [P:Jane Roe] met [L:U.S.] Deputy Secretary of State [P:John Poe] and their [N:Japanese] counterpart, [P:Ken Ito].',
      ...[
        'Vice Foreign Minister: Jane Roe',
        'Deputy Secretary of State: John Poe of United States',
        'Vice Foreign Minister: Ken Ito of Japan',
      ],
    ],
    [
      '[N:Peruvian] President [P:Jane Roe] left. [P:Roe]’s predecessor, [P:Ann Moe], spoke.',
      'President: Jane Roe of Peru',
      'President: Ann Moe of Peru? left former',
    ],
    [
      'President [P:Jane Roe] and her predecessor [P:Ann Moe] met.',
      'President: Jane Roe',
      'President: Ann Moe left former',
    ],
    ['They met their [N:Japanese] counterpart, [P:Ken Ito].'],
    ['Mayor [P:Jane Roe] left. Her successor, [P:Ann Moe], came.', 'Mayor: Jane Roe', 'Mayor: Ann Moe'],
    ['Mayor [P:Jane Roe] came. The mayor said no.', 'Mayor: Jane Roe', 'Mayor: Jane Roe?'],
    [
      'Finance Minister [P:Jane Roe] came. According to the minister, no.',
      'Finance Minister: Jane Roe',
      'Minister: Jane Roe?',
    ],
    ['Mayor [P:Jane Roe] met Mayor [P:John Poe]. The mayor said no.', 'Mayor: Jane Roe', 'Mayor: John Poe'],
    ['Mayor [P:Jane Roe] came. The mayors said no.', 'Mayor: Jane Roe'],
  ]);
});

describe('vacancies', () => {
  cases([
    ['The post of army chief has been vacant since May.', 'Army Chief: - vacant'],
    ['The town has been without a mayor since May.', 'Mayor: - vacant'],
    ['The club has yet to name a new coach.', 'Coach: - vacant'],
    ['No finance minister has been appointed.', 'Finance Minister: - vacant'],
    ['The army chief post remains unfilled.', 'Army Chief: - vacant'],
    ['The vacant post of finance minister will wait.', 'Finance Minister: - vacant'],
    [
      '[N:Peruvian] Vice Foreign Minister [P:Jane Roe] came on behalf of the foreign minister, as the appointment process is still in progress.',
      ...['Vice Foreign Minister: Jane Roe of Peru', 'Foreign Minister: - of Peru? vacant'],
    ],
    [
      '[P:Jane Roe] resigned as mayor of [L:Lima]. A successor has yet to be named.',
      'Mayor: Jane Roe of Lima left former',
      'Mayor: - of Lima? vacant',
    ],
    ['She spoke on behalf of the mayor, as the weather was fine.'],
  ]);
});

describe('nobody’s titles', () => {
  cases([
    ['The next president may be [P:Jane Roe].'],
    ['A president needs friends, [P:Jane Roe] said.'],
    ['The [O:Prime Minister’s Office] told [P:Jane Roe].'],
    ['the president’s brother, [P:John Poe], said'],
    ['The wife of the mayor, [P:Ann Moe], spoke.'],
    ['After meeting the president, [P:Jane Roe], who was tired, left.'],
    ['Family member [P:Jane Roe] wept.'],
    ['his partner [P:Jane Roe]'],
    ['Mr [P:Roe], Dr [P:Poe] and Chief [P:Moe]'],
    ['[P:Jane Roe], a spokesman for the ministry said, was there.'],
  ]);
});
