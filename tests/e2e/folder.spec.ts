import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { compared } from './reader.ts';

const BRIDGE = [
  'Ostrel Bridge to close\n\nThe Ostrel Bridge will close on Monday for fourteen weeks, the council said. Engineers found cracks in two of its piers last autumn. The repair is expected to cost nine million crowns.',
  'Bridge closes for fourteen weeks\n\nThe Ostrel Bridge closes on Monday for fourteen weeks. Cracks had been found by engineers in two piers last autumn, the council said. The repair is expected to cost nine million crowns.',
];
const MOTH =
  'Moth found again\n\nPupils of Low Marsh found a moth that was thought extinct since the war. A curator of the county museum confirmed the find after four nights in the school garden.';

test('a folder named at start is sorted into the stories its files tell, each opened as a comparison', async ({
  workbench,
}, testInfo) => {
  const folder = testInfo.outputPath('week');
  await mkdir(join(folder, 'more'), { recursive: true });
  await writeFile(join(folder, 'a.txt'), BRIDGE[0] ?? '');
  await writeFile(join(folder, 'm.txt'), MOTH);
  await writeFile(join(folder, 'more', 'b.txt'), BRIDGE[1] ?? '');
  await writeFile(join(folder, 'picture.jpg'), 'no article');
  const page = await workbench.start([folder]);
  const stories = page.getByRole('region', { name: 'Stories in this folder' });
  await expect(stories.getByRole('button')).toHaveCount(1);
  await expect(stories).toContainText('a.txt, b.txt');
  await expect(page.getByText('No other file tells the story of m.txt')).toBeVisible();
  await stories.getByRole('button').click();
  await compared(page);
  await expect(page.locator('article[data-siglum]')).toHaveCount(2);
});
