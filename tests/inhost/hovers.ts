import type { TextDocument } from 'vscode';
import { match, ok } from './expect';
import { hoverText, openSeed, positionOf } from './host';

interface Case {
  readonly seed: '000' | '002';
  /** Words that stand once, and how far into them the pointer is. */
  readonly words: string;
  readonly within: number;
  readonly says: readonly RegExp[];
}

const names: readonly Case[] = [
  {
    seed: '000',
    words: 'Park is attending',
    within: 2,
    says: [
      /\*\*Park Yoon-joo\*\* \(person\)/,
      /\*\*First Vice Foreign Minister\*\*, South Korea/,
      /\[000_4068fb3f76e77f83\.txt:18\]/,
      /\[002_060239a9aa87ed88\.txt:8\]/,
      /11–18 Jul 2025/,
      /Also called: Park/,
      /mentions in 2 sources; in other sources \(1\)/,
      /\[Show Person\]\(command:copydesk\.showPerson\?/,
    ],
  },
  { seed: '000', words: "Rubio's 'rogue", within: 2, says: [/\*\*Marco Rubio\*\*/, /\*\*Secretary of State\*\*/] },
  { seed: '002', words: 'FM Cho seeks', within: 4, says: [/\*\*Cho Hyun\*\*/, /\*\*Foreign Minister\*\*/] },
  {
    seed: '002',
    words: 'Ishiba attended',
    within: 2,
    says: [/\*\*Shigeru Ishiba\*\*/, /\*\*Prime Minister\*\*, Japan/],
  },
  { seed: '002', words: 'under the Lee government', within: 11, says: [/\*\*Lee Jae Myung\*\*/, /\*\*President\*\*/] },
  {
    seed: '002',
    words: 'ASEAN-related',
    within: 2,
    says: [/\*\*Association of Southeast Asian Nations\*\* \(organization\)/, /Also called: .*Asean/],
  },
  { seed: '000', words: 'Malaysia, on July 11', within: 2, says: [/\*\*Malaysia\*\* \(place\)/] },
];

const times: readonly Case[] = [
  {
    seed: '000',
    words: 'Malaysia, on July 11',
    within: 14,
    says: [/\*\*Friday, 11 July 2025\*\*/, /witnesses of this article state this day/, /txt:10\]/],
  },
  {
    seed: '000',
    words: 'Malaysia on Friday',
    within: 14,
    says: [/\*\*Friday, 11 July 2025\*\*/, /Counted from the publication date of “South Korea/],
  },
  {
    seed: '002',
    words: 'Malaysia last week',
    within: 11,
    says: [/\*\*Monday, 7 July 2025 to Sunday, 13 July 2025\*\*/, /Friday, 18 July 2025/],
  },
  { seed: '002', words: 'October last year', within: 2, says: [/\*\*October 2024\*\*/] },
  { seed: '002', words: 'official said Tuesday', within: 16, says: [/Not resolved\./] },
];

/** The card at a place, without the backslashes before the underscores of file names. */
async function cardOn(document: TextDocument, words: string, within: number): Promise<string> {
  return (await hoverText(document, positionOf(document, words, within))).replaceAll('\\_', '_');
}

/** The cards of names and times in the seeds. */
export function hovers(): void {
  suite('hovers', () => {
    for (const { seed, words, within, says } of [...names, ...times]) {
      test(`"${words}" in seed ${seed}`, async () => {
        // Cards tell of both sources.
        await openSeed(seed === '000' ? '002' : '000');
        const card = await cardOn(await openSeed(seed), words, within);
        for (const pattern of says) match(card, pattern);
      });
    }

    test('links of a card lead to the words that say so', async () => {
      const document = await openSeed('000');
      const card = await cardOn(document, 'Park is attending', 2);
      const [, uri, line, column] = /\[000_4068fb3f76e77f83\.txt:18\]\(([^)]+)#L(\d+),(\d+)\)/.exec(card) ?? [];
      ok(uri !== undefined, 'a link to line 18');
      ok(uri === document.uri.toString(), `${uri} is the seed`);
      match(document.lineAt(Number(line) - 1).text.slice(Number(column) - 1), /^First Vice Foreign Minister Park/);
    });
  });
}
