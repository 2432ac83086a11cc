import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A press release of a public office: breadcrumbs, a tree of pages, contacts, downloads. */
export const publicOffice: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.outlet} - ${s.title}</title><meta name="dcterms.issued" content="${s.published.slice(0, 10)}"></head><body>
<a id="top"></a><ul class="jumplinks" g=b><li>${link(f.skip)}</li><li>${link(f.search)}</li></ul>
<div class="c-header"><div class="c-header__brand" g=b><a href="/">${s.outlet}</a></div><div class="c-header__lang" g=b>${link('EN')} ${link('A+')}</div><div class="c-mainnav" role="navigation" g=b>${each(f.menu, (item) => link(item))}</div></div>
<div class="c-breadcrumb" g=b><ol><li>${link(f.menu[0] ?? '')}</li><li>${link(s.section)}</li><li>${s.title}</li></ol></div>
<div class="grid"><div class="grid__nav" g=b><ul>${each(f.related, (item) => `<li>${link(item)}</li>`)}</ul></div>
<div class="grid__main" role="main" id="content"><div class="richtext"><span class="docmeta" g=n>${s.shown}</span><h1 g=t>${s.title}</h1>
${s.lead === '' ? '' : `<p class="intro" g=l>${s.lead}</p>`}
${fillBody(s, {
  heading: (text) => `<h2 g=h>${text}</h2>`,
  quote: (text, who) => `<p g=q>${text}${n === 1 ? ` (${who})` : ''}</p>`,
  pull: (text) => `<p class="highlight" g=q>${text}</p>`,
  list: (items) =>
    n % 2 === 0
      ? `<dl>${each(items, (item) => (item.includes(': ') ? `<dt g=li>${item.split(': ')[0]}:</dt><dd g=li>${item.split(': ').slice(1).join(': ')}</dd>` : `<dd g=li>${item}</dd>`))}</dl>`
      : `<ul class="bullets">${each(items, (item) => `<li g=li><p>${item}</p></li>`)}</ul>`,
  image: (caption, credit) =>
    `<div class="picture right"><img src="p.jpg" alt=""><p class="picture__text" g=c>${caption}</p><p class="picture__source" g=c>${f.photo} ${credit}</p></div>`,
  table: (rows) =>
    `<div class="table-wrapper"><table><caption g=c>${s.section}</caption>${each(rows, (row) => `<tr>${each(row, (cell) => `<td g=tb>${cell}</td>`)}</tr>`)}</table></div>`,
})}
</div>
<div class="c-teaser-download" g=b><a href="d.pdf">PDF, 2${n}4 KB</a></div>
<div class="c-share" g=b><span>${f.share}</span><ul><li>${link('Mail')}</li><li>${link(f.print)}</li></ul></div>
<p class="to-top" g=b><a href="#top">↑ ${f.menu[0]}</a></p></div>
<div class="grid__aside"><div class="c-box" g=b><h2>${f.footer[1]}</h2><address>${s.outlet}<br>press@office.invalid<br>+00 100 20${n}</address></div><div class="c-box" g=b><h2>${f.topics}</h2>${each(f.tags, (tag) => link(tag))}</div></div></div>
<div class="c-footer" role="contentinfo" g=b>${each(f.footer, (item) => link(item))}<p>${f.copyright}</p></div></body></html>`;
