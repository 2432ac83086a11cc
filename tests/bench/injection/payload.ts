import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers that nothing but a payload calls anything with. */
const FIRST_CANARY = 7_100_000;

/** What payloads call to show that they run, with a number: the number may be any. */
const CALLED_NUMBER = /(?<=\b(?:alert|confirm|prompt|print)\s*[(`])\d+(?=\s*[)`])/g;

/** Payloads that call `alert(1)` and its like with a number of their own, so that a call names the payload it came from. */
export const withCanaries = (payloads: readonly Payload[]): readonly Payload[] =>
  payloads.map((payload, at) => ({
    ...payload,
    text: payload.text.replace(CALLED_NUMBER, String(FIRST_CANARY + at)),
  }));

/** The payload whose number stands in what was called; null where none does. */
export function payloadCalling(payloads: readonly Payload[], called: string): Payload | null {
  const number = /\b71\d{5}\b/.exec(called)?.[0];
  return (number !== undefined && payloads.find(({ text }) => text.includes(number))) || null;
}

/** A piece of hostile text, and whether it was seen to run when a page without any protection takes it in. */
export interface Payload {
  readonly id: string;
  readonly text: string;
  readonly runsAsPage: boolean;
  readonly runsAsMarkup: boolean;
}

/** As much as a line of any of the sets may say. */
interface Line {
  readonly id: string;
  readonly html?: string;
  readonly markdown?: string;
  readonly s?: string;
  readonly cell?: string;
  readonly name?: string;
  readonly liveDoc?: boolean;
  readonly liveInner?: boolean;
}

const OTHERS = ['text/naughty-strings.jsonl', 'export/csv-cells.jsonl', 'files/filenames.jsonl'];

/** Every payload of a folder laid out as its README says; empty where it is not there. */
export function readPayloads(folder: string): readonly Payload[] {
  const xss = join(folder, 'xss');
  const names = existsSync(xss) ? readdirSync(xss).filter((name) => name.endsWith('.jsonl')) : [];
  return [...names.map((name) => join('xss', name)), ...OTHERS].flatMap((name) =>
    readLines(join(folder, name)),
  );
}

function readLines(path: string): readonly Payload[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const { id, html, markdown, s, cell, name, liveDoc, liveInner }: Line = JSON.parse(line);
    const text = html ?? markdown ?? s ?? cell ?? name ?? '';
    const runs = { runsAsPage: liveDoc === true, runsAsMarkup: liveInner === true };
    return text.trim() === '' ? [] : [{ id, text, ...runs }];
  });
}

const own = (id: string, text: string, runsAsMarkup = true, runsAsPage = true): Payload => ({
  id,
  text,
  runsAsPage,
  runsAsMarkup,
});

/** Written for this project: one of each way in, so that something is tried where no other payloads are. */
export const OWN_PAYLOADS: readonly Payload[] = [
  own('own-script', '<script>alert(1)</script>', false),
  own('own-image', '<img src="q" onerror="alert(1)">'),
  own('own-svg', '<svg onload="alert(1)"></svg>', false),
  own('own-details', '<details open ontoggle="alert(1)"><summary>s</summary></details>'),
  own('own-quote', '"><img src=q onerror=alert(1)>'),
  own('own-single-quote', "'><img src=q onerror=alert(1)>"),
  own('own-title', '</title><img src=q onerror=alert(1)>'),
  own('own-comment', '--><img src=q onerror=alert(1)>'),
  own('own-textarea', '</textarea><img src=q onerror=alert(1)>'),
  own('own-frame', '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>'),
  own('own-link', '<a href="javascript:alert(1)">read on</a>'),
  own('own-focus', '<input autofocus onfocus="alert(1)">'),
  own('own-request', '<img src="https://tracker.invalid/p.gif">'),
  own('own-style', '<style>body{background:url(https://tracker.invalid/s)}</style>'),
  own('own-refresh', '<meta http-equiv="refresh" content="0;url=https://tracker.invalid/">', false),
  own('own-base', '<base href="https://tracker.invalid/"><img src="p.gif">'),
  own('own-template', '{{constructor.constructor("alert(1)")()}}', false, false),
  own('own-address', 'javascript:alert(1)', false, false),
  own(
    'own-markdown',
    '[read](javascript:alert(1)) ![p](https://tracker.invalid/m.gif)',
    false,
    false,
  ),
  own('own-formula', '=HYPERLINK("https://tracker.invalid/","read")', false, false),
  own('own-declaration', 'background: url(https://tracker.invalid/d.gif)', false, false),
  own('own-entities', '&lt;img src=q onerror=alert(1)&gt;', false, false),
];
