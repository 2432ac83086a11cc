import type { Page } from '@playwright/test';
import { FOREIGN_TO_WORKBENCH, foreignMarkup } from './foreign-markup.ts';
import { openNotes } from './open-notes.ts';
import { pasteIntoNote } from './paste-into-note.ts';
import type { Payload } from './payload.ts';
import type { Attacks } from './watch-attacks.ts';

/** What is done with a hostile comparison besides looking at it. Once for every payload is enough: what is open beside it does not matter. */
export interface LookOptions {
  /** Whether every payload is read in notes that are open, and pasted into one, in each form a page can put on the clipboard. */
  readonly takesNotes: boolean;
  /** Whether every payload is typed into the search box, and dropped as the name of a file that must be refused. */
  readonly typesAndDrops: boolean;
}

/**
 * Looks at the open hostile comparison in every view and does with it what the options say. What shows that any of it was more than text is
 * written down.
 */
export async function lookAround(
  page: Page,
  payloads: readonly Payload[],
  attacks: Attacks,
  { takesNotes, typesAndDrops }: LookOptions,
): Promise<void> {
  await page.locator('article [data-passage]').first().waitFor();
  if (takesNotes) {
    await openNotes(page, payloads);
    await pasteIntoNote(page, payloads);
  }
  await judgeMarkup(page, attacks, 'read');
  for (const [key, view, content] of VIEWS) {
    await page.keyboard.press(key);
    await page.locator(content).first().waitFor();
    await judgeMarkup(page, attacks, view);
  }
  if (typesAndDrops) {
    await typePayloads(page, payloads);
    await refuseFiles(page, payloads);
    await judgeMarkup(page, attacks, 'search and refusals');
  }
  await closeNotices(page);
}

const VIEWS = [
  ['Control+2', 'matrix', '.matrix'],
  ['Control+3', 'review', '.review'],
  ['Control+1', 'read', 'article [data-passage]'],
] as const;

/** Looks at the list of all comparisons, whose names are hostile, and searches it. */
export async function lookAtLibrary(
  page: Page,
  payloads: readonly Payload[],
  attacks: Attacks,
): Promise<void> {
  await page.getByRole('button', { name: 'Comparison menu' }).click();
  await page.getByRole('menuitem', { name: 'New comparison' }).click();
  const field = page.getByRole('searchbox');
  await field.waitFor();
  await judgeMarkup(page, attacks, 'list of comparisons');
  for (const word of ['alert', 'script', 'bridge']) {
    await field.fill(word);
    await page.locator('.hit').first().waitFor();
    await judgeMarkup(page, attacks, 'search of the library');
  }
  await typeInto(field, payloads);
}

/** Every text typed is searched for in all sources, which takes its time. */
const AT_ONCE = 20;

async function typePayloads(page: Page, payloads: readonly Payload[]): Promise<void> {
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in all sources' });
  await typeInto(field, payloads);
  await page.keyboard.press('Escape');
}

async function typeInto(
  field: ReturnType<Page['getByRole']>,
  payloads: readonly Payload[],
): Promise<void> {
  for (let at = 0; at < payloads.length; at += AT_ONCE)
    await field.fill(
      payloads
        .slice(at, at + AT_ONCE)
        .map(({ text }) => text.replace(/[\r\n]/g, ' '))
        .join(' '),
    );
  await field.fill('');
}

/** A file that comes after all others, so that its refusal shows that they were refused. */
const LAST_NAME = 'the-last-one.xyz';

/** Refused by name alone; the sentences that say so hold the names, and are closed again. */
async function refuseFiles(page: Page, payloads: readonly Payload[]): Promise<void> {
  const names = [...payloads.map(({ text }) => `${text}.xyz`), LAST_NAME];
  await page.evaluate(dropFiles, { names, base64: 'eA==' });
  await page.locator('.notice').filter({ hasText: LAST_NAME }).waitFor();
}

/** Sentences of what came before would stay for the whole run. */
export const closeNotices = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const close of document.querySelectorAll<HTMLElement>(
      '.notice [aria-label="Close this notice"]',
    ))
      close.click();
  });

/** Runs in the page: drops files of the same bytes on the window. */
export function dropFiles({
  names,
  base64,
}: {
  readonly names: readonly string[];
  readonly base64: string;
}): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  for (const name of names) dataTransfer.items.add(new File([bytes], name));
  const target = document.querySelector('main') ?? document.body;
  for (const type of ['dragenter', 'dragover', 'drop'])
    target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

/**
 * Elements and attributes that the workbench never makes: one of them means that a payload was taken for markup. What waits for an event
 * needs such an attribute, so none has to be sent.
 */
async function judgeMarkup(page: Page, attacks: Attacks, where: string): Promise<void> {
  const foreign = await page.evaluate(foreignMarkup, { elements: FOREIGN_TO_WORKBENCH });
  attacks.executions.push(...foreign.map((what) => `markup in ${where}: ${what}`));
  const title = await page.title();
  if (title !== 'Synoptic') attacks.executions.push(`title of the window: ${title}`);
}
