import type { Page } from '@playwright/test';
import type { Payload } from './payload.ts';
import type { Attacks } from './watch-attacks.ts';

/**
 * Looks at a hostile comparison in every view, types payloads into the search box and drops files with hostile names that must be refused. What
 * shows that any of it was more than text is written down.
 */
export async function lookAround(
  page: Page,
  payloads: readonly Payload[],
  attacks: Attacks,
): Promise<void> {
  await page.locator('article .piece').first().waitFor({ timeout: 60_000 });
  await judgeMarkup(page, attacks, 'read');
  for (const [key, view] of VIEWS) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
    await judgeMarkup(page, attacks, view);
  }
  await page.keyboard.press('Control+1');
  await typePayloads(page, payloads);
  await refuseFiles(page, payloads);
  await judgeMarkup(page, attacks, 'search and refusals');
}

const VIEWS = [
  ['Control+2', 'matrix'],
  ['Control+3', 'review'],
  ['Control+1', 'read'],
] as const;

/** Every text typed is searched for in all sources, which takes its time. */
const AT_ONCE = 20;

async function typePayloads(page: Page, payloads: readonly Payload[]): Promise<void> {
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in all sources' });
  for (let at = 0; at < payloads.length; at += AT_ONCE)
    await field.fill(
      payloads
        .slice(at, at + AT_ONCE)
        .map(({ text }) => text.replace(/[\r\n]/g, ' '))
        .join(' '),
    );
  await field.fill('');
  await page.keyboard.press('Escape');
}

/** Refused by name alone; the sentence that says so holds the name. */
async function refuseFiles(page: Page, payloads: readonly Payload[]): Promise<void> {
  const names = payloads.map(({ text }) => `${text}.xyz`);
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const name of all) data.items.add(new File(['x'], name));
    const target = document.querySelector('main') ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  }, names);
  await page.waitForTimeout(1_500);
}

/**
 * Elements and attributes that the workbench never makes: one of them means that a payload was taken for markup. What waits for an event
 * needs such an attribute, so none has to be sent.
 */
async function judgeMarkup(page: Page, attacks: Attacks, where: string): Promise<void> {
  const foreign = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      if (/^(?:iframe|object|embed|base|video|audio|marquee|math|frameset|applet|form)$/.test(name))
        found.push(name);
      if (name === 'script' && !(element as HTMLScriptElement).src.startsWith(location.origin))
        found.push('script');
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/.test(attribute)) found.push(`${name} ${attribute}`);
        const isAddress = /^(?:href|src|action|formaction|srcdoc|xlink:href|data)$/.test(attribute);
        if (isAddress && /^\s*(?:javascript|vbscript|data:text)/i.test(value))
          found.push(`${name} ${attribute}=${value.slice(0, 40)}`);
      }
    }
    return found;
  });
  attacks.executions.push(...foreign.map((what) => `markup in ${where}: ${what}`));
}
