import { writeFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { expect, test } from './fixtures.ts';
import { column } from './reader.ts';

const story = [
  'Паром через губу остановят',
  'Паром через губу остановят на шесть недель, сообщила в четверг администрация порта.',
  'Автобусы будут ходить каждые десять минут, проезд в них останется бесплатным.',
].join('\n\n');

test('a guessed encoding is said, and another can be chosen and taken back', async ({
  workbench,
}, testInfo) => {
  const path = testInfo.outputPath('ferry.txt');
  await writeFile(path, iconv.encode(story, 'windows-1251'));
  const page = await workbench.start([path]);
  const source = column(page, 'A');
  await expect(source).toContainText('Автобусы будут ходить');
  await expect(source).toContainText(/windows-1251, which is a guess/);
  await source.getByRole('button', { name: 'Menu of A' }).click();
  await page.getByRole('menuitem', { name: /Edit/ }).click();
  await page.getByRole('combobox', { name: 'Letters read as' }).selectOption('koi8-r');
  await expect(source).not.toContainText('Автобусы будут ходить');
  await expect(source).not.toContainText('which is a guess');
  await source.getByRole('button', { name: 'Menu of A' }).click();
  await page.getByRole('menuitem', { name: /Edit/ }).click();
  await page.getByRole('combobox', { name: 'Letters read as' }).selectOption('windows-1251');
  await expect(source).toContainText('Автобусы будут ходить');
});
