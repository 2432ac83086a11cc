import { KIND_WORDS, verdictWords } from '../kind-words.ts';
import type { EvidenceLine, FindingGroup, ReportFinding } from '../report.ts';
import { gapWords, originWords } from '../report-words.ts';
import { type Html, html } from './html.ts';
import { renderSaid } from './render-said.ts';
import { siglumSquare } from './siglum-square.ts';

/** The findings of one kind, one card each. */
export const renderFindings = ({ kind, findings }: FindingGroup): Html => html`<div class="column">
<p class="meaning">${KIND_WORDS[kind].meaning}</p>
${findings.map(renderFinding)}
</div>`;

function renderFinding({ number, finding, evidence }: ReportFinding): Html {
  const { kind, summary, verdict, id } = finding;
  const { letter, label } = KIND_WORDS[kind];
  const state = verdict?.state ?? null;
  return html`<article class="finding ${kind}" id="${id}" aria-labelledby="${id}-title">
<header><span class="glyph ${state ?? 'found'}" aria-hidden="true">${letter}</span>
<h3 id="${id}-title" dir="auto">${summary}</h3>
<p class="facts">${label}, ${verdictWords(state)}<br>Finding ${number}, ${originWords(finding)}</p></header>
${verdict?.reason ? html`<p class="reason" dir="auto">${verdict.reason}</p>` : null}
<ul class="evidence">${evidence.map(renderEvidence)}</ul>
</article>
`;
}

const renderEvidence = (line: EvidenceLine): Html => html`<li>
${siglumSquare(line.siglum)}<span class="label">${line.label ?? '–'}</span>
${line.gap === null ? renderSaid(line.context, line.language) : renderGap(line)}
</li>
`;

/** An absence is a thing: it has a place. */
const renderGap = (line: EvidenceLine): Html =>
  html`<div class="gap"><b>Absent in ${line.siglum}.</b> ${gapWords(line.gap)}${
    line.context.length === 0 ? null : renderSaid(line.context, line.language)
  }</div>`;
