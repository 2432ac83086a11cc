import type { MarkedText } from '../report.ts';
import { type Html, html } from './html.ts';

/** What a language attribute can be; an article's own claim about its language is not trusted further. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export const languageAttribute = (language: string | null): Html | null =>
  language !== null && LANGUAGE_TAG.test(language) ? html` lang="${language}"` : null;

/** What a source says, to the character, with lines under the evidence and fills behind the reader's highlights. */
export const renderSaid = (pieces: readonly MarkedText[], language: string | null): Html =>
  html`<p class="said" dir="auto"${languageAttribute(language)}>${pieces.map(renderPiece)}</p>`;

function renderPiece({ text, kind, ends, colour }: MarkedText): Html {
  const classes = [kind === null ? null : `kind ${kind}`, ends ? 'ends' : null, colour];
  const known = classes.filter((name) => name !== null);
  return known.length === 0 ? html`${text}` : html`<mark class="${known.join(' ')}">${text}</mark>`;
}
