import { describe } from 'vitest';
import { cases } from './rolesOf';

describe('offices that are taken', () => {
  cases([
    ['[P:Jane Roe] will be the next editor of [O:Velora].', 'Editor: Jane Roe of Velora takes'],
    ['[P:Jane Roe] will be defence minister.', 'Defense Minister: Jane Roe takes'],
    ['[P:Jane Roe] is set to become [L:Norway]’s next prime minister.', 'Prime Minister: Jane Roe of Norway takes'],
    ['[P:Jane Roe] was chosen as its next president.', 'President: Jane Roe takes'],
    ['[P:Jane Roe] will fill in as interim CEO.', 'CEO: Jane Roe takes acting'],
    [
      '[O:Velora] has chosen [P:Jane Roe] as its next president and vice-chancellor.',
      'President: Jane Roe of Velora takes',
      'Vice Chancellor: Jane Roe of Velora takes',
    ],
    ['[P:Jane Roe] takes over as head coach in May.', 'Head Coach: Jane Roe takes'],
    ['[P:Jane Roe] took over as head coach of [O:Velora United].', 'Head Coach: Jane Roe of Velora United takes'],
    ['[P:Jane Roe] has been tapped to lead the agency.', 'Leader: Jane Roe takes'],
    ['[P:Jane Roe] to become chief executive', 'Chief Executive: Jane Roe takes'],
    ['[P:Jane Roe] was sworn in on Monday as governor.', 'Governor: Jane Roe takes'],
    ['[P:Jane Roe], a lawyer, was sworn in as [L:Peru]’s president on Friday.', 'President: Jane Roe of Peru takes'],
    ['[P:Jane Roe] was elected Chair of the board.', 'Chair: Jane Roe takes'],
    ['[P:Jane Roe] was re-elected mayor of [L:Lima] on Sunday.', 'Mayor: Jane Roe of Lima takes'],
    ['[P:Jane Roe] was moved to [O:Velora] as chairman.', 'Chair: Jane Roe of Velora takes'],
    ['the nomination of [P:Jane Roe] to be deputy trade representative', 'Deputy Trade Representative: Jane Roe takes'],
    [
      '[O:Velora] has appointed the [N:Georgian] conductor [P:Jane Roe] chief conductor from 2026.',
      'Chief Conductor: Jane Roe of Velora takes',
    ],
    [
      '[O:Velora] appointed former minister [P:Jane Roe] chairman.',
      'Minister: Jane Roe left former',
      'Chair: Jane Roe of Velora takes',
    ],
    [
      '[P:Jane Roe] has been appointed Executive Vice President and CFO, effective March 1, 2025.',
      'Executive Vice President: Jane Roe takes',
      'CFO: Jane Roe takes',
    ],
    ['[O:Velora] named [P:Jane Roe] as its new chief executive.', 'Chief Executive: Jane Roe of Velora takes'],
    ['[P:Jane Roe] appointed as [O:Velora] chief', 'Chief: Jane Roe of Velora takes'],
    ['[O:Velora] Names [P:Jane Roe] Chief Financial Officer', 'Chief Financial Officer: Jane Roe of Velora takes'],
    ['[P:Jane Roe], 54, will take over as chief executive on 1 May.', 'Chief Executive: Jane Roe takes'],
    ['[P:Jane Roe] has been confirmed as the new coach of [L:Peru].', 'Coach: Jane Roe of Peru takes'],
    ['[P:Jane Roe] will succeed [P:John Poe] as chairman.', 'Chair: John Poe left former', 'Chair: Jane Roe takes'],
    ['[P:Jane Roe] has been picked to be the next police chief.', 'Police Chief: Jane Roe takes'],
    ['[P:Jane Roe] was promoted to deputy director.', 'Deputy Director: Jane Roe takes'],
    [
      'President [P:John Poe] nominated [P:Jane Roe] to be ambassador to [L:Peru].',
      'President: John Poe',
      'Ambassador to Peru: Jane Roe takes',
    ],
    [
      '[N:Peruvian] President [P:John Poe] on Monday appointed [P:Jane Roe], a former banker, finance minister.',
      'President: John Poe of Peru',
      'Finance Minister: Jane Roe takes',
    ],
    ['[P:Jane Roe] is to be the new archbishop of [L:Lima].', 'Archbishop: Jane Roe of Lima takes'],
    ['[P:Jane Roe] starts work as chief executive in May.', 'Chief Executive: Jane Roe takes'],
    ['[P:Jane Roe] assumed office as governor.', 'Governor: Jane Roe takes'],
    ['[P:Jane Roe] was unveiled as manager of [O:Velora United].', 'Manager: Jane Roe of Velora United takes'],
    ['[L:Cuba] named [P:Jane Roe] tourism minister.', 'Tourism Minister: Jane Roe of Cuba takes'],
    ['[O:Velora United] has appointed [P:Jane Roe] head coach.', 'Head Coach: Jane Roe of Velora United takes'],
    ['[P:Jane Roe] will step in as acting director.', 'Director: Jane Roe takes acting'],
    ['[P:Jane Roe] has agreed to become manager.', 'Manager: Jane Roe takes'],
    ['[P:Jane Roe], who is expected to be named as coach, said no.'],
    ['[P:Jane Roe] could be named coach.'],
    ['[P:Jane Roe] hopes to become president.'],
    ['[P:Jane Roe] wants to be president.'],
    ['[P:Jane Roe] is expected to become chair.'],
    ['[P:Jane Roe] is running to be the next mayor.'],
    ['[P:Jane Roe] will be the next mayor if she wins.'],
    ['[P:Jane Roe] will not be the next mayor.'],
  ]);
});

describe('offices that are left', () => {
  cases([
    ['[P:Jane Roe] would leave as coach.', 'Coach: Jane Roe left former'],
    ['[P:Jane Roe] resigned as rail minister.', 'Rail Minister: Jane Roe left former'],
    ['[P:Jane Roe] resigned as managing director for family reasons.', 'Managing Director: Jane Roe left former'],
    [
      '[P:Jane Roe] will step down as chief executive of [O:Velora] in May.',
      'Chief Executive: Jane Roe of Velora left former',
    ],
    [
      '[P:Jane Roe], founder and shareholder of [O:Velora], resigned as chairman.',
      'Founder: Jane Roe of Velora',
      'Chair: Jane Roe left former',
    ],
    ['[P:Jane Roe] was fired as coach.', 'Coach: Jane Roe left former'],
    ['[P:Jane Roe] has resigned from her post as minister.', 'Minister: Jane Roe left former'],
    ['[P:Jane Roe], who quit as mayor in May, said', 'Mayor: Jane Roe left former'],
    ['[P:Jane Roe] lost his job as editor.', 'Editor: Jane Roe left former'],
    ['[P:Jane Roe] has left as head coach', 'Head Coach: Jane Roe left former'],
  ]);
});

describe('offices with a term', () => {
  cases([
    [
      '[P:Jane Roe] was chief executive of [O:Velora] between 2015 and 2020.',
      'Chief Executive: Jane Roe of Velora left former',
    ],
    [
      '[P:Jane Roe], who has died aged 88, was general secretary of [O:Velora] from 1974 to 1989.',
      'General Secretary: Jane Roe of Velora left former',
    ],
    [
      '[P:Jane Roe], a former vice president of [O:Velora], was chief negotiator from 2013 to 2016.',
      'Vice President: Jane Roe of Velora left former',
      'Chief Negotiator: Jane Roe left former',
    ],
    [
      '[P:Jane Roe], 66, was elected to the house in 2010 and was chairman of [O:Velora] until 2021.',
      'Chair: Jane Roe of Velora left former',
    ],
    [
      '[P:Jane Roe] has been with the firm since 1998 and has been finance director since 2011.',
      'Finance Director: Jane Roe',
    ],
    [
      '[P:Jane Roe], who founded [O:Velora] and was its president, said',
      'Founder: Jane Roe of Velora',
      'President: Jane Roe left former',
    ],
    ['[P:Jane Roe], mayor of [L:Lima] from 2015 to 2023, said', 'Mayor: Jane Roe of Lima left former'],
    ['[P:Jane Roe], president from 2016 to 2022, said', 'President: Jane Roe left former'],
    ['[P:Jane Roe] has been chief executive since February 2020.', 'Chief Executive: Jane Roe'],
    ['[P:Jane Roe]’s term as governor runs until 2028.', 'Governor: Jane Roe'],
    ['[P:Jane Roe] served two terms as mayor of [L:Lima].', 'Mayor: Jane Roe of Lima left former'],
    ['[P:Jane Roe] joined in 2001 and became its director in 2010.', 'Director: Jane Roe takes'],
    ['[P:Jane Roe] was born in [L:Lima] and served as mayor until 2010.', 'Mayor: Jane Roe left former'],
  ]);
});

describe('whose and its', () => {
  cases([
    ['[O:Velora], whose president is the astronaut [P:Jane Roe], grows.', 'President: Jane Roe of Velora'],
    ['[O:Velora], whose director is now [P:Jane Roe], grows.', 'Director: Jane Roe of Velora'],
    ['Its current chief executive is Ms [P:Jane Roe].', 'Chief Executive: Jane Roe'],
    ['[O:Velora] lost. Its chief executive, [P:Jane Roe], resigned.', 'Chief Executive: Jane Roe of Velora?'],
  ]);
});

describe('vacant posts', () => {
  cases([
    ['The post of head coach had stood empty since May.', 'Head Coach: - vacant'],
    ['The office of ombudsman had been lying vacant.', 'Ombudsman: - vacant'],
    ['The government has yet to name a new head of the agency.', 'Head: - vacant'],
    ['The agency has had no director since May.', 'Director: - vacant'],
    ['The position of chief justice remains vacant.', 'Chief Justice: - vacant'],
    ['[O:Velora] has been without a permanent coach since March.', 'Coach: - vacant'],
    ['The governor’s seat has been vacant since June.'],
  ]);
});

describe('verbs that mean an office', () => {
  cases([
    ['[P:Jane Roe], who leads the [O:Velora] group, said', 'Leader: Jane Roe of Velora'],
    ['[P:Jane Roe], who also heads the council, said', 'Head: Jane Roe'],
    ['[P:Jane Roe] will chair a new [N:Peruvian] council.', 'Chair: Jane Roe takes'],
    ['the Committee, chaired by Senator [P:Jane Roe], met.', 'Chair: Jane Roe', 'Senator: Jane Roe'],
    ['[P:Jane Roe] chairs the finance committee.', 'Chair: Jane Roe'],
    ['[P:Jane Roe] heads [O:Velora].', 'Head: Jane Roe of Velora'],
    ['[P:Jane Roe] led her team to victory.'],
    ['[P:Jane Roe] leads the race.'],
  ]);
});
