import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A quality daily built of islands: a grid of areas, pictures with toggles for captions, contributions asked for at the end. */
export const islandPage: Template = (
  s,
  f,
  n,
) => `<!doctype html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title} | ${s.section} | ${s.outlet}</title></head><body>
<div id="bannerandheader"><div class="dcr-${n}a" g=b>${link(f.skip)}</div><div data-name="header" g=b><a href="/">${s.outlet}</a>${link(f.support)}${link(f.signIn)}</div><div data-component="nav2" g=b><ul>${each(f.menu, (item) => `<li>${link(item)}</li>`)}</ul></div></div>
<main data-layout="StandardLayout"><div id="maincontent"><div class="grid-area" style="grid-area:title" g=b>${link(s.section)}</div><div style="grid-area:headline"><div class="dcr-hd"><h1 class="dcr-u0h1qy" g=t>${s.title}</h1></div></div>
${s.lead === '' ? '' : `<div style="grid-area:standfirst"><div data-gu-name="standfirst"><p g=l>${s.lead}</p></div></div>`}
<div style="grid-area:meta"><div data-component="meta-byline" g=n><a rel="author" href="#">${s.author}</a></div><details><summary g=n><span>${s.shown}</span></summary><span g=n>${f.updatedLabel} ${s.shown}</span></details><div data-gu-name="share" g=b><button>${f.share}</button></div></div>
<div style="grid-area:body"><div class="article-body-commercial-selector article-body-viewer-selector">
${fillBody(
  s,
  {
    paragraph: (text) => `<p class="dcr-s3ycb2" g=p>${text}</p>`,
    heading: (text) => `<h2 id="h${n}" class="dcr-h2" g=h><strong>${text}</strong></h2>`,
    image: (caption, credit) =>
      `<figure id="f${n}" data-spacefinder-role="inline" class="dcr-fig"><div><button type="button" g=b>${f.settings}</button></div><figcaption data-spacefinder-role="inline"><span class="dcr-ico"><svg><title>i</title></svg></span><span class="dcr-cap" g=c>${caption} ${f.photo} ${credit}</span></figcaption></figure>`,
    pull: (text) =>
      `<aside data-spacefinder-role="supporting" class="dcr-pq"><blockquote g=q>${text}</blockquote></aside>`,
  },
  (after) =>
    after === 2
      ? `<div class="ad-slot-container" g=b><div class="ad-slot__label">${f.advertisement}</div></div>`
      : after === 4
        ? `<figure data-spacefinder-role="richLink"><gu-island name="RichLinkComponent"><div data-component="rich-link" g=b><div>${f.readAlso}</div><a href="#">${f.related[n]}</a></div></gu-island></figure>`
        : '',
)}
<div class="contributions-epic" g=b><h2>${f.support}</h2><p>${f.paywall}</p><button>${f.subscribe}</button></div></div>
<div data-print-layout="hide" class="submeta" g=b><span>${f.topics}</span><ul>${each(f.tags, (tag) => `<li>${link(tag)}</li>`)}</ul><button>${f.copyLink}</button></div></div>
<div style="grid-area:right-column" g=b><section data-component="most-viewed"><h2>${f.mostRead}</h2><ol>${each(f.popular, (item) => `<li>${link(item)}</li>`)}</ol></section></div></div></main>
<section id="comments" data-component="discussion" g=b><h2>${f.commentsHead} (${f.comments.length})</h2><ul>${each(f.comments, ([name, when, text]) => `<li><div>${link(name)} <span>${when}</span></div><div><p>${text}</p></div><button>${f.reply}</button></li>`)}</ul></section>
<section data-container-name="onwards" g=b><h2>${f.readAlso}</h2><ul>${each(f.related, (item) => `<li><h3>${link(item)}</h3></li>`)}</ul></section>
<div data-component="footer" g=b><ul>${each(f.footer, (item) => `<li>${link(item)}</li>`)}</ul><p>${f.copyright}</p></div></body></html>`;
