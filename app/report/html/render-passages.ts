import { FINDING_KINDS } from '../../compare/finding.ts';
import { MOVED_WORDS, STATE_WORDS, UNCOMPARED } from '../kind-words.ts';
import type { Report, ReportCell, ReportRow, ReportSource } from '../report.ts';
import { sourceName } from '../report-words.ts';
import { type Html, html } from './html.ts';
import { renderSaid } from './render-said.ts';
import { siglumSquare } from './siglum-square.ts';

/** The synopsis: one row for each passage, one column for each source. */
export const renderPassages = ({ sources, rows }: Report): Html => html`
<div class="scroll" role="region" aria-label="Passages side by side" tabindex="0">
<table class="passages">
<caption>What every source says at each point of the story, in reading order. Each cell says how it stands to the others.</caption>
<thead><tr><th scope="col"><span aria-hidden="true">#</span><span class="skip">Passage</span></th>${sources.map(renderColumnHead)}</tr></thead>
<tbody>${rows.map(renderRow)}</tbody>
</table>
</div>`;

export const renderColumnHead = (source: ReportSource): Html =>
  html`<th scope="col">${siglumSquare(source.siglum)}<bdi>${sourceName(source)}</bdi></th>`;

const renderRow = ({ number, title, cells }: ReportRow): Html =>
  html`<tr><th scope="row">${number}<div class="row-title"><bdi>${title}</bdi></div></th>${cells.map(renderCell)}</tr>\n`;

function renderCell({ state, isCompared, moved, label, language, words }: ReportCell): Html {
  const kind = FINDING_KINDS.find((known) => words.some((piece) => piece.kind === known)) ?? '';
  const id = label === null ? null : html` id="${label}"`;
  return html`<td${id} class="${isCompared ? `is-${state}` : 'is-apart'} ${kind}"><div class="state">${
    label === null ? null : html`<span class="label">${label}</span>`
  }${isCompared ? renderState(STATE_WORDS[state], 'own') : html`<span>${UNCOMPARED}</span>`}${moved ? renderState(MOVED_WORDS, 'moved') : null}</div>${
    words.length === 0 ? null : renderSaid(words, language)
  }</td>`;
}

const renderState = (
  { sign, word }: { readonly sign: string; readonly word: string },
  whose: 'own' | 'moved',
): Html => html`<span><span class="sign ${whose}" aria-hidden="true">${sign}</span>${word}</span>`;
