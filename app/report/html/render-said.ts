import { readPieces } from '../mark-text.ts';
import type { MarkedText } from '../report.ts';
import { type Html, html } from './html.ts';

/** What a language attribute can be; an article's own claim about its language is not trusted further. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export const languageAttribute = (language: string | null): Html | null =>
  language !== null && LANGUAGE_TAG.test(language) ? html` lang="${language}"` : null;

/** What a source says, to the character but for signs of markup, with lines under the evidence and fills behind the reader's highlights. */
export const renderSaid = (pieces: readonly MarkedText[], language: string | null): Html =>
  html`<p class="said" dir="auto"${languageAttribute(language)}>${readPieces(pieces).map(renderPiece)}</p>`;

function renderPiece({ text, kind, ends, colour }: MarkedText): Html {
  const classes = [kind === null ? null : `kind ${kind}`, colour].filter((name) => name !== null);
  if (classes.length === 0) return html`${text}`;
  return html`<mark class="${classes.join(' ')}">${ends ? withLastWord(text) : text}</mark>`;
}

/** A last word longer than this may be broken, and its letter with it, rather than run out of its column. */
const LAST_WORD = /\S{1,24}\s*$/u;

/** The letter of the kind stands after the last marked word and wraps with it. */
function withLastWord(text: string): Html {
  const start = text.search(LAST_WORD);
  if (start < 0 || /\S/u.test(text.charAt(start - 1)))
    return html`<span class="ends">${text}</span>`;
  return html`${text.slice(0, start)}<span class="ends whole">${text.slice(start)}</span>`;
}
