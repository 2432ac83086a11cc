import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A page of a wiki: contents, edit links, reference marks, a box of facts, categories. */
export const wikiPage: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html class="client-nojs" lang="${s.language}"><head><meta charset="UTF-8"><title>${s.title} — ${s.outlet}</title><meta name="generator" content="MediaWiki 1.42.0"></head>
<body class="skin-vector mediawiki ltr ns-0 ns-subject"><div id="mw-page-base" class="noprint"></div>
<div id="content" class="mw-body" role="main"><div id="siteNotice" g=b>${f.support}</div>
<h1 id="firstHeading" class="firstHeading" g=t>${s.title}</h1>
<div id="bodyContent" class="mw-body-content"><div id="siteSub" class="noprint" g=b>${s.outlet}</div><div id="jump-to-nav"></div><a class="mw-jump-link" href="#mw-head" g=b>${f.skip}</a>
<div id="mw-content-text" class="mw-body-content" lang="${s.language}"><div class="mw-parser-output">
<table class="infobox"><tbody><tr><th scope="row" g=tb>${f.topics}</th><td g=tb>${s.section}</td></tr><tr><th scope="row" g=tb>${f.updatedLabel}</th><td g=tb>${s.shown}</td></tr></tbody></table>
${s.lead === '' ? '' : `<p g=l><b>${s.lead}</b></p>`}
<div id="toc" class="toc" role="navigation" g=b><div class="toctitle"><h2>${f.topics}</h2></div><ul>${each(f.tags, (tag, at) => `<li class="toclevel-1"><a href="#s${at}"><span class="tocnumber">${at + 1}</span> <span class="toctext">${tag}</span></a></li>`)}</ul></div>
${fillBody(s, {
  paragraph: (text, at) =>
    `<p g=p>${text}${at % 3 === n % 3 ? `<sup class="reference" g=n><a href="#cite_note-${at}">[${at + 1}]</a></sup>` : ''}</p>`,
  heading: (text) =>
    `<h2><span class="mw-headline" g=h>${text}</span><span class="mw-editsection" g=b><span>[</span>${link(f.settings)}<span>]</span></span></h2>`,
  quote: (text) => `<blockquote class="templatequote" g=q><p>${text}</p></blockquote>`,
  pull: (text) => `<table class="cquote"><tr><td g=q>${text}</td></tr></table>`,
  image: (caption) =>
    `<figure class="mw-default-size" typeof="mw:File/Thumb"><a href="/f"><img src="t.jpg"></a><figcaption g=c>${caption}</figcaption></figure>`,
  table: (rows) =>
    `<table class="wikitable sortable"><tbody>${each(rows, (row, at) => `<tr>${each(row, (cell) => (at === 0 ? `<th g=tb>${cell}</th>` : `<td g=tb>${cell}</td>`))}</tr>`)}</tbody></table>`,
})}
</div></div><div id="catlinks" class="catlinks" g=b><div class="mw-normal-catlinks"><a href="#">${f.topics}</a>: <ul>${each(f.tags, (tag) => `<li>${link(tag)}</li>`)}</ul></div></div></div></div>
<div id="mw-navigation"><div id="mw-head"><div class="vector-menu" role="navigation" g=b><ul>${each(f.menu, (item) => `<li>${link(item)}</li>`)}</ul></div></div><div id="mw-panel"><div class="portal" role="navigation" g=b><h3>${f.mostRead}</h3><ul>${each(f.popular, (item) => `<li>${link(item)}</li>`)}</ul></div></div></div>
<footer id="footer" role="contentinfo" g=b><ul><li>${f.updatedLabel}: ${s.shown}</li><li>${f.legal}</li></ul><ul>${each(f.footer, (item) => `<li>${link(item)}</li>`)}</ul></footer></body></html>`;
