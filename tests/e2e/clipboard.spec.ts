import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { writePortable } from '../../app/index.ts';
import { hostileHeads } from '../bench/injection/hostile-work.ts';
import { OWN_PAYLOADS } from '../bench/injection/payload.ts';
import { type Attacks, noAttacks, watchAttacks } from '../bench/injection/watch-attacks.ts';
import { LAMPS } from './articles.ts';
import { expect, test } from './fixtures.ts';
import { compared, selectWords } from './reader.ts';

async function watched(page: Page): Promise<Attacks> {
  const attacks = noAttacks();
  await Promise.all(watchAttacks(page, attacks));
  await page.reload();
  return attacks;
}

test('what is copied out of a hostile article is its text, and no markup but what shows it', async ({
  workbench,
}, testInfo) => {
  const file = testInfo.outputPath('hostile.synopsis');
  const work = await hostileHeads(OWN_PAYLOADS.slice(0, 8));
  await writeFile(file, writePortable(work, 'synoptic test'));
  const page = await workbench.start([file]);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await compared(page);
  await page.evaluate(() => {
    const columns = document.querySelector('main');
    if (columns) getSelection()?.selectAllChildren(columns);
  });
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  for (const { text } of OWN_PAYLOADS.slice(0, 8)) expect(copied.text).toContain(text);
  const { document } = parseHTML(`<body>${copied.html}</body>`);
  const foreign = [...document.querySelectorAll('*')].filter(
    (element) =>
      /^(?:script|img|iframe|object|embed|video|audio|base|meta|link)$/.test(element.localName) ||
      element.getAttributeNames().some((name) => /^on|^srcdoc$/.test(name)),
  );
  expect(
    foreign.map(({ outerHTML }) => outerHTML).filter((one) => !/^<meta charset/.test(one)),
  ).toEqual([]);
});

const STYLE = 'background:url(https://tracker.invalid/style.gif)';

/** A note as a hostile page can put it on the clipboard, in the editor's own format. */
const OWN_FORMAT = JSON.stringify({
  namespace: 'note',
  nodes: [
    {
      type: 'text',
      version: 1,
      text: 'styled ',
      detail: 0,
      format: 1,
      mode: 'normal',
      style: STYLE,
    },
  ],
});

const PASTED: readonly (readonly [type: string, content: string])[] = [
  ['application/x-lexical-editor', OWN_FORMAT],
  ['text/html', OWN_PAYLOADS.map(({ text }) => `<p>${text}</p>`).join('')],
  ['text/html', `<p style="${STYLE}"><span style="${STYLE}">spanned</span></p>`],
  ['text/plain', OWN_PAYLOADS.map(({ text }) => text).join('\n')],
];

test('what a hostile page put on the clipboard is pasted into a note as words', async ({
  workbench,
}) => {
  const page = await workbench.start(LAMPS.all);
  const attacks = await watched(page);
  await compared(page);
  await selectWords(page, 'A', 'lamps are affected');
  await page.keyboard.press('n');
  const field = page.locator('.note-field');
  await expect(field).toBeFocused();
  for (const [type, content] of PASTED)
    await field.evaluate(
      (element, [kind, text]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(kind, text);
        const options = { clipboardData, bubbles: true, cancelable: true };
        element.dispatchEvent(new ClipboardEvent('paste', options));
      },
      [type, content] as const,
    );
  await expect(field).toContainText('alert(1)');
  await page.keyboard.type(' typed after all');
  await expect(field).toContainText('typed after all');
  // A part of a note keeps what a note can have.
  await expect(field.locator('.note-bold').first()).toContainText('styled ');
  const styled = field.locator('[style*="url"], img, iframe, script, a');
  await expect(styled).toHaveCount(0);
  expect(attacks).toEqual(noAttacks());
});
