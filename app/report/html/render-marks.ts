import { type NotePiece, pieceWords } from '../note-pieces.ts';
import type { Report, ReportMark, ReportNote } from '../report.ts';
import { alsoOnWords, anchorWords, tagWords } from '../report-words.ts';
import { type Html, html } from './html.ts';
import { renderSaid } from './render-said.ts';
import { siglumSquare } from './siglum-square.ts';

/** The reader's highlights with their notes. One whose words are gone is shown all the same, and says so. */
export const renderMarks = ({ marks }: Report): Html =>
  html`<div class="column">${marks.map(renderMark)}</div>`;

function renderMark({ highlight, state, label, context, language, notes }: ReportMark): Html {
  const doubt = anchorWords(state);
  const tags = tagWords(highlight);
  return html`<article class="marked">
<div class="head">${siglumSquare(highlight.article)}<span>${label === null ? null : `${label}, `}highlighted in ${highlight.colour}${
    doubt === null ? null : `; ${doubt}`
  }</span></div>
${renderSaid(context, language)}
${tags === null ? null : html`<p class="note" dir="auto">${tags}</p>\n`}${notes.map(renderNote)}
</article>
`;
}

const renderNote = ({ pieces, alsoOn }: ReportNote): Html =>
  html`<p class="note" dir="auto">${pieces.map(renderPiece)}</p>
${alsoOn.length === 0 ? null : html`<p class="also">${alsoOnWords(alsoOn)}</p>\n`}`;

/** A passage leads to its place in the report; the address of a link is shown, since a report leads nowhere else. */
const renderPiece = (piece: NotePiece): Html =>
  piece.kind === 'mention' && piece.label !== null
    ? html`<a href="#${piece.label}">${piece.label}</a>`
    : html`${pieceWords(piece)}`;
