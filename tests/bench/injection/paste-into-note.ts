import type { Page } from '@playwright/test';
import { fireEverything } from './fire-everything.ts';
import { clippedNote } from './hostile-note.ts';
import type { Payload } from './payload.ts';

/** A form in which a page can put something on the clipboard, and what. */
type Clip = readonly [type: string, content: string];

const OWN_FORMAT = 'application/x-lexical-editor';

/** Opens a note, pastes every payload in every form, drops the same there, and sends what came of it all events. */
export async function pasteIntoNote(page: Page, payloads: readonly Payload[]): Promise<void> {
  await page.locator('.mark-title').first().click();
  const field = page.locator('.note-field').first();
  await field.waitFor();
  await field.evaluate(transferInto, clipsOf(payloads.map(({ text }) => text)));
  await page.evaluate(fireEverything, { within: '.note-field', clicks: true });
}

const clipsOf = (texts: readonly string[]): readonly Clip[] => [
  [OWN_FORMAT, clippedNote(texts, 'note')],
  [OWN_FORMAT, clippedNote(texts, 'elsewhere')],
  ...texts.map((text): Clip => ['text/html', `<p>${text}</p>`]),
  ['text/html', texts.map((text) => `<p style="${quoted(text)}">styled</p>`).join('')],
  ['text/html', texts.map((text) => `<a href="${quoted(text)}">linked</a>`).join(' ')],
  ['text/uri-list', texts.join('\r\n')],
  ['text/plain', texts.join('\n')],
];

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Runs in the page: pastes and drops each clip, the note emptied before, and clicks what can be followed. */
async function transferInto(field: Element, clips: readonly Clip[]): Promise<void> {
  const carrying = ([type, content]: Clip): DataTransfer => {
    const transfer = new DataTransfer();
    transfer.setData(type, content);
    return transfer;
  };
  const options = { bubbles: true, cancelable: true };
  const transferBy = async (event: Event): Promise<void> => {
    (field as HTMLElement).focus();
    getSelection()?.selectAllChildren(field);
    document.dispatchEvent(new Event('selectionchange'));
    field.dispatchEvent(event);
    // The editor has written what it took in when the tasks of now are done; everything foreign is seen as it comes.
    await new Promise((resolve) => setTimeout(resolve));
    for (const link of field.querySelectorAll('[href]'))
      link.dispatchEvent(new MouseEvent('click', options));
  };
  for (const clip of clips) {
    await transferBy(new ClipboardEvent('paste', { ...options, clipboardData: carrying(clip) }));
    for (const inputType of ['insertFromPaste', 'insertFromDrop'])
      await transferBy(
        new InputEvent('beforeinput', { ...options, inputType, dataTransfer: carrying(clip) }),
      );
  }
}
