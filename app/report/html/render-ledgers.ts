import type { AttributionChain, Independence } from '../../compare/comparison.ts';
import type { Evidence } from '../../compare/finding.ts';
import type { Siglum } from '../../text/article.ts';
import type { Labelled, Report, ReportQuote, ReportSource, ReportValue } from '../report.ts';
import { percentWords } from '../report-words.ts';
import { type Html, html } from './html.ts';
import { renderColumnHead } from './render-passages.ts';
import { languageAttribute } from './render-said.ts';
import { siglumSquare } from './siglum-square.ts';

/** One row for each measurable thing, the exact words of each source in its column. */
export const renderValues = ({ sources, values }: Report): Html =>
  ledger({
    caption:
      'Every number, amount, share, date and time that more than one source gives, in its own words.',
    label: 'Value ledger',
    heads: ['About', 'Compared by value'],
    sources,
    rows: values.map((value) => ({ about: value.thing, verdict: agreement(value), ...value })),
  });

/** One row for each speaker's words. */
export const renderQuotes = ({ sources, quotes }: Report): Html =>
  ledger({
    caption: 'What each speaker is quoted as saying, source by source.',
    label: 'Quote ledger',
    heads: ['Speaker', 'Quotation marks'],
    sources,
    rows: quotes.map((quote) => ({
      about: quote.speaker || 'nobody named',
      verdict: closing(quote),
      ...quote,
    })),
  });

interface Ledger {
  readonly caption: string;
  readonly label: string;
  readonly heads: readonly [about: string, verdict: string];
  readonly sources: readonly ReportSource[];
  readonly rows: readonly LedgerRow[];
}

interface LedgerRow {
  readonly about: string;
  readonly verdict: string;
  readonly readings: readonly Labelled<Evidence>[];
}

const ledger = ({ caption, label, heads, sources, rows }: Ledger): Html => html`
<div class="scroll" role="region" aria-label="${label}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${heads[0]}</th>${sources.map(renderColumnHead)}<th scope="col">${heads[1]}</th></tr></thead>
<tbody>${rows.map(
  ({ about, verdict, readings }) =>
    html`<tr><th scope="row"><bdi>${about || 'not named'}</bdi></th>${sources.map(
      (source) => html`<td>${renderReadings(readings, source)}</td>`,
    )}<td>${verdict}</td></tr>\n`,
)}</tbody>
</table>
</div>`;

const renderReadings = (
  readings: readonly Labelled<Evidence>[],
  { siglum, language }: ReportSource,
): readonly Html[] =>
  readings
    .filter(({ article }) => article === siglum)
    .map(
      ({ text, label }) =>
        html`<div class="reading"><p class="said" dir="auto"${languageAttribute(language)}>${text}</p>${
          label === null ? null : html`<span class="label">${label}</span>`
        }</div>`,
    );

function agreement({ readings }: ReportValue): string {
  if (readings.some(({ number }) => number === null)) return 'not comparable';
  return new Set(readings.map(({ number, unit }) => `${number} ${unit}`)).size === 1
    ? 'equal'
    : 'differ';
}

function closing({ readings }: ReportQuote): string {
  const open = readings.filter(({ closed }) => !closed).map(({ article }) => article);
  return open.length === 0 ? 'closed' : `never close in ${[...new Set(open)].join(', ')}`;
}

/** Source ← whom it names ← whom they name. */
export const renderAttribution = ({ attribution, sources }: Report): Html =>
  html`<ul class="plain column">${attribution.map((chain) => renderChain(chain, sources))}</ul>`;

function renderChain({ article, chain }: AttributionChain, sources: readonly ReportSource[]): Html {
  const language = sources.find(({ siglum }) => siglum === article)?.language ?? null;
  const steps = chain.map(
    ({ text }) =>
      html`<span class="arrow" aria-hidden="true">←</span><span class="skip"> has it from </span><bdi class="said"${languageAttribute(language)}>${text}</bdi>`,
  );
  const nobody = html`<span class="quiet">names nobody</span>`;
  return html`<li class="chain">${siglumSquare(article)}${steps.length === 0 ? nobody : steps}</li>\n`;
}

/** How much of one text stands in the other word for word. */
export const renderIndependence = ({ independence }: Report): Html => html`<div class="column">
<p class="meaning">Share of words inside runs of five or more equal words that the other source has too.</p>
<div class="scroll" role="region" aria-label="Wording shared" tabindex="0">
<table>
<caption>Much shared wording means one text follows the other, or both follow a third.</caption>
<thead><tr><th scope="col">Sources</th><th scope="col">Of the first</th><th scope="col">Of the second</th></tr></thead>
<tbody>${independence.map(renderShares)}</tbody>
</table>
</div></div>`;

const renderShares = ({ a, b, sharedA, sharedB }: Independence): Html =>
  html`<tr><th scope="row">${inlineSigla([a, b])}</th><td>${percentWords(sharedA)}</td><td>${percentWords(sharedB)}</td></tr>\n`;

const inlineSigla = (sigla: readonly Siglum[]): Html =>
  html`<span class="inline">${sigla.map((siglum) => [siglumSquare(siglum), ' '])}</span>`;
