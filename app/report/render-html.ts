import { policyFor } from './html/content-security-policy.ts';
import { Html, html } from './html/html.ts';
import { keepOwnMarkup } from './html/own-markup.ts';
import { renderFindings } from './html/render-findings.ts';
import {
  renderAttribution,
  renderIndependence,
  renderQuotes,
  renderValues,
} from './html/render-ledgers.ts';
import { renderMarks } from './html/render-marks.ts';
import { renderPassages } from './html/render-passages.ts';
import { renderSources } from './html/render-sources.ts';
import { REPORT_STYLE } from './html/report-style.ts';
import { siglumSquare } from './html/siglum-square.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Report } from './report.ts';
import { cutSentences, dayWords, overviewSentences, sourceName } from './report-words.ts';

/** One part of the page; parts that have nothing to say are left out. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly content: Html;
}

/**
 * The report as one HTML page that needs nothing else: no script, no request, a policy that forbids both. Every word
 * of a source is text; it is isolated, so that its writing direction stays its own (Unicode bidi algorithm).
 */
export function renderHtml(report: Report): string {
  const sections = sectionsOf(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(REPORT_STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.generator}">
<title>${report.name}</title>
${styleElement()}
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<div class="page">
${renderOutline(sections)}
<main class="sheet" id="report">
<header class="column">${renderHead(report)}</header>
${sections.map(renderSection)}
${renderFooter(report)}
</main>
</div>
</body>
</html>
`;
  return keepOwnMarkup(page.toString(), styleElement().toString());
}

/** The style is our own text; escaping would change its checksum. */
const styleElement = (): Html => new Html(`<style>${REPORT_STYLE}</style>`);

function sectionsOf(report: Report): readonly Section[] {
  const { sources, groups, rows, values, quotes, attribution, independence, marks } = report;
  const cuts = cutSentences(report);
  const all: readonly Section[] = [
    { id: 'sources', title: 'Sources', count: sources.length, content: renderSources(report) },
    ...groups.map((group) => ({
      id: `kind-${group.kind}`,
      title: KIND_WORDS[group.kind].label,
      count: group.findings.length,
      content: renderFindings(group),
    })),
    {
      id: 'passages',
      title: 'Passages side by side',
      count: rows.length,
      content: renderPassages(report),
    },
    { id: 'values', title: 'Value ledger', count: values.length, content: renderValues(report) },
    { id: 'quotes', title: 'Quote ledger', count: quotes.length, content: renderQuotes(report) },
    {
      id: 'attribution',
      title: 'Who is said to say it',
      count: attribution.length,
      content: renderAttribution(report),
    },
    {
      id: 'independence',
      title: 'Wording shared',
      count: independence.length,
      content: renderIndependence(report),
    },
    {
      id: 'marks',
      title: 'Highlights and notes',
      count: marks.length,
      content: renderMarks(report),
    },
    { id: 'limits', title: 'What was not compared', count: cuts.length, content: renderCuts(cuts) },
  ];
  return all.filter(({ count }) => count !== 0);
}

const renderOutline = (
  sections: readonly Section[],
): Html => html`<nav class="outline" aria-labelledby="outline-title">
<h2 id="outline-title">Contents</h2>
<ul>${sections.map(
  ({ id, title, count }) =>
    html`<li><a href="#${id}">${title} <span class="count">${count}</span></a></li>\n`,
)}</ul>
</nav>`;

const renderSection = ({ id, title, count, content }: Section): Html => html`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <span class="count">${count}</span></h2>
${content}
</section>
`;

const renderHead = (report: Report): Html => html`
<h1><bdi>${report.name}</bdi></h1>
<p class="by">Compared on ${dayWords(report.createdAt)}.</p>
<ul class="by">${report.sources.map(
  (source) => html`<li>${siglumSquare(source.siglum)} <bdi>${sourceName(source)}</bdi></li>`,
)}</ul>
${overviewSentences(report).map((sentence) => html`<p class="lead">${sentence}</p>\n`)}
${report.cuts.map((sentence) => html`<p class="cut">${sentence}</p>\n`)}`;

const renderCuts = (cuts: readonly string[]): Html =>
  html`<ul class="plain column">${cuts.map((cut) => html`<li>${cut}</li>\n`)}</ul>`;

const renderFooter = ({ generator, createdAt }: Report): Html =>
  html`<footer>Made with ${generator} on this machine, ${createdAt}. Findings are what the program found; only those marked confirmed were confirmed by a person.</footer>`;
