import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A live page: a summary, then dated entries, the last first, each with its own share links. */
export const liveBlog: Template = (
  s,
  f,
  n,
) => `<!doctype html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title} – live</title></head><body>
<header class="site-head" g=b><a href="/" class="brand">${s.outlet}</a><ul class="nav-list">${each(f.menu, (item) => `<li>${link(item)}</li>`)}</ul></header>
<div class="live-page"><div class="live-header"><span class="live-badge" g=b>LIVE</span><h1 g=t>${s.title}</h1>
${s.lead === '' ? '' : `<p class="live-intro" g=l>${s.lead}</p>`}<p class="live-updated" g=n>${f.updatedLabel} ${s.shown}</p></div>
<div class="live-grid"><div class="key-events" g=b><h2>${f.topics}</h2><ul>${each(f.tags, (tag) => `<li>${link(tag)}</li>`)}</ul></div>
<div class="live-feed" id="feed">
<div class="filter-bar" g=b><button>${f.mostRead}</button><button>${f.settings}</button></div>
<div class="entry" id="e0"><div class="entry-time" g=n>1${n}:40</div>
${fillBody(
  s,
  {
    heading: (text) => `<h3 class="entry-title" g=h>${text}</h3>`,
    quote: (text, who) =>
      `<blockquote class="twitter-tweet" g=q><p>${text}</p>— ${who}</blockquote>`,
    pull: (text) => `<p class="entry-big" g=q>${text}</p>`,
    image: (caption, credit) =>
      `<div class="entry-media"><img src="p.jpg"><span class="entry-caption" g=c>${caption} / ${credit}</span></div>`,
  },
  (after) =>
    after === s.body.length
      ? ''
      : after % 2 === 0
        ? `<div class="entry-share" g=b>${link('Facebook')} ${link('X')} <button>${f.copyLink}</button></div></div>
<div class="entry" id="e${after}"><div class="entry-time" g=n>1${n}:${10 + after}</div>`
        : '',
)}
<div class="entry-share" g=b>${link('Facebook')} ${link('X')} <button>${f.copyLink}</button></div></div>
<div class="load-more" g=b><button>${f.mostRead} +12</button></div></div>
<div class="rail"><div class="rail-box" g=b><h2>${f.mostRead}</h2>${each(f.popular, (item, at) => `<a class="rail-item" href="#"><span>${at + 1}</span><span>${item}</span></a>`)}</div><div class="rail-ad" g=b>${f.advertisement}</div></div></div></div>
<div class="foot" g=b>${each(f.footer, (item) => link(item))} <p>${f.copyright}</p></div>
<div class="toast" style="display:none" g=x>New updates</div></body></html>`;
