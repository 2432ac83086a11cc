import type { Siglum } from '../../text/article.ts';
import { type Html, html } from './html.ts';

/** A source's letter in its ink square, the same everywhere. */
export const siglumSquare = (siglum: Siglum): Html => html`<span class="sig">${siglum}</span>`;
