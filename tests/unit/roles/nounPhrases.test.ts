import { describe } from 'vitest';
import { cases } from './rolesOf';

describe('titles before a comma and a name', () => {
  cases([
    ['The club’s treasurer, Msgr. [P:Jane Roe], spoke.', 'Treasurer: Jane Roe', 'Monsignor: Jane Roe'],
    ['the Speaker, Rt. Hon. [P:Jane Roe], ruled', 'Speaker: Jane Roe'],
    ['The town clerk, Mrs [P:Jane Roe], read it.', 'Town Clerk: Jane Roe'],
    ['the Dean of Students, Dr. [P:Jane Roe], said', 'Dean of Students: Jane Roe'],
    ['through his press secretary, Mr. [P:Tim Moe], he said', 'Press Secretary: Tim Moe'],
    ['The bank’s chief executive, Mr [P:John Poe], said so.', 'Chief Executive: John Poe'],
    ['the ombudsman, Judge [P:Jane Roe], said', 'Ombudsman: Jane Roe', 'Judge: Jane Roe'],
    ['The sitting governor, [P:Jane Roe], said no.', 'Governor: Jane Roe'],
    ['The current editor, [P:Jane Roe], left.', 'Editor: Jane Roe'],
    ['the bishop of [L:Lima], the Rt Rev [P:John Poe], said', 'Bishop: John Poe of Lima'],
    ['In a letter to the prime minister, [P:Jane Roe], he asked for aid.', 'Prime Minister: Jane Roe'],
    ['the Chairman of the Governing Council, Nana [P:John Poe], said', 'Chair: John Poe'],
    ['the paper’s editor, [P:Jane Roe], said no', 'Editor: Jane Roe'],
    ['[O:Velora], whose editor, [P:Jane Roe], left, closed.', 'Editor: Jane Roe of Velora'],
    ['The Health Minister, Dr. [P:Jane Roe], has said that it works.', 'Health Minister: Jane Roe'],
    ['Chairman of the committee, Hon. [P:Jane Roe] said so', 'Chair: Jane Roe'],
    [
      'The secretary of the [O:Dock Workers Union], [P:Jane Roe], is demanding more.',
      'Secretary: Jane Roe of Dock Workers Union',
    ],
    ['the former mayor of [L:Cali], [P:Jane Roe], said', 'Mayor: Jane Roe of Cali left former'],
    ['The agency’s deputy director, Col. [P:John Poe], said', 'Deputy Director: John Poe', 'Colonel: John Poe'],
    ['a letter from the school’s head teacher, Mrs [P:Jane Roe], to parents', 'Head Teacher: Jane Roe'],
    ['its founder and president, [P:Jane Roe], said', 'Founder: Jane Roe', 'President: Jane Roe'],
    ['Police commissioner, [P:Jane Roe] said', 'Police Commissioner: Jane Roe'],
  ]);
});

describe('counterparts, predecessors and successors', () => {
  cases([
    [
      'Mayor [P:Jane Roe] of [L:Paris] and her [L:Lyon] counterpart, [P:Ann Moe], met.',
      'Mayor: Jane Roe of Paris',
      'Mayor: Ann Moe of Lyon',
    ],
    ['Her predecessor, [P:Ann Moe], left.'],
    [
      '[L:Peru]’s foreign minister, [P:Jane Roe], spoke. "My [N:Greek] counterpart, [P:Ann Moe], agrees," she said.',
      'Foreign Minister: Jane Roe of Peru',
      'Foreign Minister: Ann Moe of Greece',
    ],
    [
      '[L:Norway]’s defence minister, [P:Jane Roe], met her counterparts from [L:Peru] and [L:Chile], [P:Ann Moe] and [P:Tim Poe], respectively.',
      'Defense Minister: Jane Roe of Norway',
      'Defense Minister: Ann Moe of Peru',
      'Defense Minister: Tim Poe of Chile',
    ],
    [
      'Defence Minister [P:Jane Roe] and his [N:Swedish] and [N:Estonian] counterparts, [P:Ann Moe] and [P:Tim Poe], signed.',
      'Defense Minister: Jane Roe',
      'Defense Minister: Ann Moe of Sweden',
      'Defense Minister: Tim Poe of Estonia',
    ],
    [
      '[P:Jane Roe] is coach of [O:Velora United]. [P:Roe]’s predecessor, [P:Ann Moe], left.',
      'Coach: Jane Roe of Velora United',
      'Coach: Ann Moe of Velora United? left former',
    ],
    [
      '[P:Jane Roe] resigned as coach of [O:Velora United]. Her successor, [P:Ann Moe], is a former judge.',
      'Coach: Jane Roe of Velora United left former',
      'Coach: Ann Moe of Velora United?',
      'Judge: Ann Moe left former',
    ],
    [
      '[P:Jane Roe] was appointed mayor. She replaces her predecessor [P:Ann Moe], who retired.',
      'Mayor: Jane Roe takes',
      'Mayor: Ann Moe left former',
    ],
    ['Governor [P:Jane Roe] and her deputy, [P:Ann Moe], came.', 'Governor: Jane Roe', 'Deputy: Ann Moe'],
    [
      '[N:Peruvian] President [P:Jane Roe] met his [N:Venezuelan] counterpart [P:John Poe].',
      'President: Jane Roe of Peru',
      'President: John Poe of Venezuela',
    ],
  ]);
});

describe('several holders', () => {
  cases([
    [
      'Ministers [P:Jane Roe] (Energy) and [P:John Poe] (Transport) came.',
      'Energy Minister: Jane Roe',
      'Transport Minister: John Poe',
    ],
    ['Ministers [P:Jane Roe] and [P:John Poe] came.', 'Minister: Jane Roe', 'Minister: John Poe'],
    [
      'Deputy prime ministers [P:Jane Roe] of [L:Peru] and [P:John Poe] of [L:Chile] met.',
      'Deputy Prime Minister: Jane Roe of Peru',
      'Deputy Prime Minister: John Poe of Chile',
    ],
    [
      'The presidents of the bar and the union, [P:Jane Roe] and [P:John Poe], spoke.',
      'President: Jane Roe',
      'President: John Poe',
    ],
    [
      'The presidents of [L:Peru], [L:Chile], [L:Brazil] and [L:Cuba], [P:Jane Roe], [P:John Poe], [P:Ann Moe] and [P:Tim Foe], met.',
      'President: Jane Roe of Peru',
      'President: John Poe of Chile',
      'President: Ann Moe of Brazil',
      'President: Tim Foe of Cuba',
    ],
    [
      'The presidents of [L:Peru], [P:Jane Roe], and of [L:Chile], [P:John Poe], met.',
      'President: Jane Roe of Peru',
      'President: John Poe of Chile',
    ],
    [
      '[P:Jane Roe] and [P:John Poe], co-chairs of [O:Velora], said',
      'Co-chair: Jane Roe of Velora',
      'Co-chair: John Poe of Velora',
    ],
    ['Green co-leaders [P:Jane Roe] and [P:John Poe] spoke.', 'Co-leader: Jane Roe', 'Co-leader: John Poe'],
    [
      'The [N:Kenyan] and [N:Ugandan] foreign ministers, [P:Jane Roe] and [P:John Poe], met.',
      'Foreign Minister: Jane Roe of Kenya',
      'Foreign Minister: John Poe of Uganda',
    ],
    [
      '[L:Peru] and [L:Chile]’s presidents, [P:Jane Roe] and [P:John Poe], met.',
      'President: Jane Roe of Peru',
      'President: John Poe of Chile',
    ],
    [
      'Deputy finance ministers [P:Jane Roe] and [P:John Poe] came.',
      'Deputy Finance Minister: Jane Roe',
      'Deputy Finance Minister: John Poe',
    ],
    ['The company’s co-founders, [P:Jane Roe] and [P:John Poe], said', 'Co-founder: Jane Roe', 'Co-founder: John Poe'],
    [
      '[P:Jane Roe], Director of [O:Velora]; [P:John Poe], Chair of [O:Harbor Bank]; and [P:Ann Moe], Dean of [O:Lima College], spoke.',
      'Director: Jane Roe of Velora',
      'Chair: John Poe of Harbor Bank',
      'Dean: Ann Moe of Lima College',
    ],
    [
      'Councillors [P:Jane Roe], [P:John Poe] and [P:Ann Moe] voted.',
      'Councillor: Jane Roe',
      'Councillor: John Poe',
      'Councillor: Ann Moe',
    ],
  ]);
});

describe('several titles', () => {
  cases([
    ['chairman, CEO and president [P:Jane Roe]', 'Chair: Jane Roe', 'CEO: Jane Roe', 'President: Jane Roe'],
    ['CEO and co-founder [P:Jane Roe]', 'CEO: Jane Roe', 'Co-founder: Jane Roe'],
    ['the [O:Velora] CEO and co-founder [P:Jane Roe]', 'CEO: Jane Roe of Velora', 'Co-founder: Jane Roe of Velora'],
    ['The chairman and chief executive [P:Jane Roe] left.', 'Chair: Jane Roe', 'Chief Executive: Jane Roe'],
    [
      '[P:Jane Roe], [O:Velora]’s vice president and treasurer, said',
      'Vice President: Jane Roe of Velora',
      'Treasurer: Jane Roe of Velora',
    ],
    [
      '[P:Jane Roe], a director of the company and former head of [O:Harbor Bank], said',
      'Director: Jane Roe',
      'Head: Jane Roe of Harbor Bank left former',
    ],
    ['Mr. [P:Roe], founder and controlling shareholder of [O:Velora], said', 'Founder: Roe of Velora'],
    ['[P:Jane Roe], president and chief executive.', 'President: Jane Roe', 'Chief Executive: Jane Roe'],
    ['[P:Jane Roe], who chairs [O:Velora] and sits on the board of [O:Harbor Bank], said', 'Chair: Jane Roe of Velora'],
    ['[P:Jane Roe] is a lawyer and the chairman of [O:Velora].', 'Chair: Jane Roe of Velora'],
    ['[P:Jane Roe], lawyer and mayor of [L:Lima], said', 'Mayor: Jane Roe of Lima'],
  ]);
});

describe('a field or body between title and name', () => {
  cases([
    ['Head of design [P:Jane Roe] said', 'Head of Design: Jane Roe'],
    ['Minister of Water and Irrigation [P:Jane Roe] said', 'Water and Irrigation Minister: Jane Roe'],
    ['Minister in the Ministry of Tourism [P:Jane Roe] said', 'Tourism Minister: Jane Roe'],
    ['leader of the orchestra [P:Jane Roe] said', 'Leader: Jane Roe'],
    ['Chairman of the allotments committee Cllr [P:Jane Roe] said', 'Chair: Jane Roe', 'Councillor: Jane Roe'],
    ['Inspector General of Police [P:Jane Roe] said', 'Inspector General of Police: Jane Roe'],
    ['Professor of Law [P:Jane Roe] said', 'Professor: Jane Roe'],
    ['Minister of Roads and Schools, [P:Jane Roe], said', 'Roads and Schools Minister: Jane Roe'],
    ['Commissioner for Health, Dr. [P:Jane Roe], said', 'Commissioner for Health: Jane Roe'],
    ['head of the statistics office [P:Jane Roe] said', 'Head: Jane Roe'],
    ['Head of [O:LEBA] [P:Jane Roe]', 'Head: Jane Roe of LEBA'],
    ['director of operations [P:Jane Roe] said', 'Director of Operations: Jane Roe'],
  ]);
});

describe('whole titles', () => {
  cases([
    ['Deputy leader [P:Jane Roe] said', 'Deputy Leader: Jane Roe'],
    ['Deputy chief executive [P:Jane Roe] said', 'Deputy Chief Executive: Jane Roe'],
    ['Deputy general manager [P:Jane Roe] said', 'Deputy General Manager: Jane Roe'],
    ['Store owner [P:Jane Roe] said', 'Store Owner: Jane Roe'],
    ['inquiry head Sir [P:John Poe] said', 'Inquiry Head: John Poe'],
    ['Act leader [P:Jane Roe] said', 'Leader: Jane Roe'],
    ['Public defender [P:Jane Roe] said', 'Public Defender: Jane Roe'],
    ['Opposition Leader Senator [P:Jane Roe] said', 'Opposition Leader: Jane Roe', 'Senator: Jane Roe'],
    ['Conservative leader [P:Jane Roe] said', 'Leader: Jane Roe'],
    ['Ex-army chief [P:Jane Roe] said', 'Army Chief: Jane Roe left former'],
    ['They said that chief engineer [P:Jane Roe] left.', 'Chief Engineer: Jane Roe'],
    ['Finance executive [P:Jane Roe] said', 'Finance Executive: Jane Roe'],
    ['Union chief [P:Jane Roe] said', 'Union Chief: Jane Roe'],
    ['council boss [P:Jane Roe] said', 'Council Boss: Jane Roe'],
    ['Chief Wholesale Banking Officer [P:Jane Roe] said', 'Chief Wholesale Banking Officer: Jane Roe'],
    ['Brig.-Gen. [P:Jane Roe] said', 'Brigadier General: Jane Roe'],
    ['Rear Admiral [P:Jane Roe] said', 'Rear Admiral: Jane Roe'],
    ['Judge President [P:Jane Roe] said', 'Judge President: Jane Roe'],
    ['Majority Leader [P:Jane Roe] said', 'Majority Leader: Jane Roe'],
    ['shadow health secretary [P:Jane Roe] said', 'Shadow Health Secretary: Jane Roe'],
    ['Senior portfolio manager [P:Jane Roe] said', 'Senior Portfolio Manager: Jane Roe'],
    ['[O:White House] press secretary [P:Jane Roe] said', 'Press Secretary: Jane Roe of White House'],
    ['Commanding Officer [P:Jane Roe] said', 'Commanding Officer: Jane Roe'],
    ['Pro Vice-Chancellor [P:Jane Roe] said', 'Pro Vice Chancellor: Jane Roe'],
    ['Local MP [P:Jane Roe] said', 'MP: Jane Roe'],
    ['Lieutenant Governor [P:Jane Roe] said', 'Lieutenant Governor: Jane Roe'],
    ['Chief Operating and Financial Officer [P:Jane Roe] said', 'Chief Operating and Financial Officer: Jane Roe'],
    ['The school’s principal, [P:Jane Roe], said', 'Principal: Jane Roe'],
  ]);
});

describe('near misses', () => {
  cases([
    [
      '[P:Jane Roe] is transport minister and lecturer [P:John Poe] is tourism minister.',
      'Transport Minister: Jane Roe',
      'Lecturer: John Poe',
      'Tourism Minister: John Poe',
    ],
    ['The charity, led by [P:Jane Roe], gave.'],
    ['league leader [P:Dean Foster]', 'Leader: Dean Foster'],
    ['[P:Jane Roe], the minister’s brother, was appointed judge.', 'Judge: Jane Roe takes'],
    ['his [N:Swiss] partner [O:Alpen Infra]'],
    ['[P:Jane Roe] has been appointed CFO, [O:Velora] said on Monday.', 'CFO: Jane Roe of Velora? takes'],
    [
      'CEO [P:Jane Roe] left [O:Harbor Bank]. [P:Roe] is the president of [O:Harbor Bank].',
      'CEO: Jane Roe of Harbor Bank?',
      'President: Jane Roe of Harbor Bank',
    ],
  ]);
});

describe('silent', () => {
  cases([
    ['The head of the agency praised [P:Jane Roe].'],
    ['They told the leader of the orchestra [P:Jane Roe] wanted more.'],
    ['The mayor of the city after [P:Jane Roe] was kind.'],
    ['After meeting the president, [P:Jane Roe], the guest, left.'],
    ['[P:Jane Roe], who led the team to victory, said'],
    ['[P:Jane Roe], who led [O:Velora United] into the final, said'],
    ['[P:Jane Roe] said the firm was founded in May and was its own chief.'],
    ['[P:Jane Roe]’s brother was a soldier and became mayor.'],
    ['[P:Jane Roe] heads for the door of the club.'],
    ['[P:Jane Roe] works for a firm led by [P:John Poe].'],
    ['[P:Jane Roe] will be mayor if she wins.'],
    ['The agency said it was happy with [P:Jane Roe], as chief guest.'],
  ]);
});
