import { hoverText, openFile, openWorkbench } from '../support/hostUi';
import type { UiCase } from '../support/hostUi';

const seed = '000_4068fb3f76e77f83.txt';

const cases: readonly UiCase[] = [
  {
    title: 'a seed opens as news',
    run: async (window) => {
      await openWorkbench(window);
      await openFile(window, seed);
      await window.page.locator('.statusbar-item', { hasText: 'News' }).waitFor({ timeout: 60_000 });
      await window.shot('seed');
    },
  },
  {
    title: 'hovering a name shows the person',
    run: async (window) => {
      const card = await hoverText(window, seed, 'Park Yoon-joo');
      if (!card.includes('Park Yoon-joo')) throw new Error(`the card says ${JSON.stringify(card)}`);
      await window.shot('hover');
    },
  },
];

export default cases;
