import type { Report, ReportSource } from '../report.ts';
import { coverageWords, dayWords, sourceName } from '../report-words.ts';
import { type Html, html } from './html.ts';
import { languageAttribute } from './render-said.ts';
import { siglumSquare } from './siglum-square.ts';

/** What each source is, what file it came from, and how much of the story it tells. */
export const renderSources = ({ sources }: Report): Html =>
  html`<ol class="sources">${sources.map(renderSource)}</ol>`;

function renderSource(source: ReportSource): Html {
  const { siglum, title, language, file } = source;
  return html`<li class="source">
<h3>${siglumSquare(siglum)}<bdi>${sourceName(source)}</bdi></h3>
${title === null ? null : html`<p class="headline" dir="auto"${languageAttribute(language)}>${title}</p>`}
<dl>${factsOf(source).map(([name, value]) => html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>\n`)}
<dt>SHA-256</dt><dd class="hash">${file.sha256}</dd></dl>
</li>
`;
}

function factsOf(source: ReportSource): readonly (readonly [string, string])[] {
  const { author, url, published, updated, language, file, coverage, leftOut } = source;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Published', published && dayWords(published)],
    ['Updated', updated && dayWords(updated)],
    ['Author', author],
    ['Address', url],
    ['Language', language],
    ['Passages', coverageWords(coverage)],
    [
      'Left out',
      leftOut === 0 ? null : `${leftOut} ${leftOut === 1 ? 'block' : 'blocks'} of page furniture`,
    ],
    ['File', `${file.name}, ${file.bytes} bytes, ${file.format}, ${file.encoding}`],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
