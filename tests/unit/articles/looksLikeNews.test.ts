import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { looksLikeNews } from '../../../server/analysis/articles/looksLikeNews';
import { fileText } from './read';

const isNews = (text: string): boolean => looksLikeNews(text).news;

describe('news', () => {
  test.each(['seeds/000_4068fb3f76e77f83.txt', 'seeds/002_060239a9aa87ed88.txt'])('%s', (path) => {
    expect(looksLikeNews(fileText(path))).toMatchObject({ news: true });
  });

  const folder = 'tests/cases/sources';
  test.each(readdirSync(join(__dirname, '../../..', folder)))('%s', (name) => {
    expect(looksLikeNews(fileText(`${folder}/${name}`))).toMatchObject({ news: true });
  });

  test('one paragraph with a dateline or with somebody quoted', () => {
    expect(
      isNews(
        'VIENNA, May 3 (Danube News) -- Austria will close two coal plants a year early, the government said on Friday.',
      ),
    ).toBe(true);
    expect(
      isNews(
        'Police in Leeds said on Tuesday that a man had been arrested after a fire at a warehouse, and that two people were injured.',
      ),
    ).toBe(true);
  });
});

test('a live blog and an interview are news', () => {
  expect(
    isNews(
      'Election night live: Count under way in coastal districts\nLast updated: 9 June 2024, 23:51\n23:51\nFirst full result is in\nThe Harbour Party has won the northern district with 48 percent of the vote, the returning officer announced.\n23:20\nTurnout higher than in 2019\nTurnout was 64 percent by the close of polls, up from 58 percent five years ago, the electoral commission says.\n22:45\nQueues at two stations\n22:00\nPolls have closed',
    ),
  ).toBe(true);
  expect(
    isNews(
      "'We were never asked': A ferry captain on the new timetable\nInterview by Sam Okoro | 14 April 2025\nCaptain Lise Brandt has steered the island ferry for 22 years. She spoke to the Courier about the timetable that takes effect next month.\nQ: When did you hear of the change?\nA: On the radio, like everybody else. Nobody from the company had called us before that.\nQ: What does it mean for the crews?\nA: Longer days, and fewer of us. We will start at five in the morning instead of six.",
    ),
  ).toBe(true);
});

describe('not news', () => {
  const cases: Record<string, string> = {
    empty: '',
    'a to-do list':
      '- [ ] call the bank on Monday\n- [ ] buy paint\n- [x] book flights to Oslo for March 3\n- [ ] write to Anna',
    'a plain to-do list':
      'Monday\ncall the dentist\npick up the parcel from the post office\nTuesday\npay the rent\nask Tom about the car',
    code: "import { readFileSync } from 'node:fs';\n\nexport function load(path: string): string {\n  // The file is read at once.\n  return readFileSync(path, 'utf8');\n}\n\nconst text = load('a.txt');\nconsole.log(text.length);\n",
    'a log':
      '2025-07-11 10:00:01 INFO server started on port 8080\n2025-07-11 10:00:02 WARN connection to database was lost and will be retried\n2025-07-11 10:00:05 ERROR request failed with status 500 after three attempts\n2025-07-11 10:00:06 INFO server stopped\n',
    'comma-separated values':
      'name,country,date,amount\nPark,South Korea,2025-07-11,40\nRubio,United States,2025-07-11,30\nIwaya,Japan,2025-07-11,20\n',
    'tab-separated values':
      'name\tcountry\tdate\nPark\tSouth Korea\t2025-07-11\nRubio\tUnited States\t2025-07-11\nIwaya\tJapan\t2025-07-12\n',
    settings: '[server]\nhost = "localhost"\nport = 8080\n\n[client]\nretries = 3\ntimeout = 20\nverbose = true\n',
    'a readme':
      '# parcel-sorter\n\nA small command line tool that sorts parcels by weight.\n\n## Installation\n\nRun the install command in your terminal, and make sure that your version of the package is current.\n\n## Usage\n\nYou can pass a file or a directory as the first argument. The default method is by weight.\n',
    'a licence':
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the software without restriction.\n\nThe software is provided "as is", without warranty of any kind, express or implied, including the warranties of merchantability.\n',
    'a recipe':
      'Lentil soup\n\nIngredients\n2 cups red lentils\n1 onion\n1 tsp cumin\n\nMethod\nRinse the lentils until the water runs clear and set them aside in a bowl.\nFry the onion in the oil until it is soft, then add the cumin and stir for a minute.\nAdd the lentils and the water and let it all simmer for half an hour.\n',
    'a letter':
      'Dear Anna,\n\nI hope that you are well and that the new flat is as good as you thought it would be. We miss you here, and my mother asks about you every time I see her.\n\nI will come on Friday if my train is not late.\n\nYours sincerely,\nTom\n',
    'a chapter of a novel':
      'Chapter 4\n\nThe rain had not stopped since I left the house, and my shoes were full of it. I thought of my brother, who had laughed at me for going.\n\n"You will not find her," he had told me, and I had shut the door on him.\n\nNow I stood under the arch and counted my coins, and I wondered whether I should not have listened to him after all.\n',
    'binary data': '\u0000\u0001\u0002PK\u0003\u0004 the minister said on Friday that the talks had ended\u0000\u0000',
  };
  test.each(Object.entries(cases))('%s', (_name, text) => {
    expect(looksLikeNews(text)).toMatchObject({ news: false });
  });
});
