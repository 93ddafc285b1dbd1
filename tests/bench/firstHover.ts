import { positionOf, seeds, seedsFolder, startClient } from '../support/lspClient';
import { median } from './timing';

/** Milliseconds from starting the server's process to the first hover on a name, as an editor would see it. */
export async function firstHover(): Promise<void> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    const client = await startClient({ folders: [seedsFolder] });
    await client.open(seeds.first.uri, seeds.first.text);
    const card = await client.at('textDocument/hover', seeds.first.uri, positionOf(seeds.first.text, 'Park is', 1));
    if (card === null) throw new Error('no hover on a name of the seed');
    rounds.push(performance.now() - start);
    await client.stop();
  }
  console.log(`time to first hover after start: ${median(rounds).toFixed(0)} ms (median of ${rounds.length})`);
}
