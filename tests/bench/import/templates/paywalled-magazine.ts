import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A magazine with a counter of free articles, drop capitals, an overlay of offers and a teaser of the next issue. */
export const paywalledMagazine: Template = (
  s,
  f,
  n,
) => `<!doctype html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title}</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":${JSON.stringify(s.title)},"isAccessibleForFree":false,"datePublished":"${s.published}"}]}</script></head><body class="is-metered">
<div class="meter-bar" g=b><p>${f.paywall}</p><a class="btn" href="#">${f.subscribe}</a></div>
<header class="mag-header"><a href="/" class="mag-logo" g=b>${s.outlet}</a><div class="mag-menu" g=b>${each(f.menu.slice(0, 5), (item) => link(item))}</div></header>
<div class="article-hero"><div class="eyebrow" g=b>${link(s.section)}</div><h1 class="hed" g=t>${s.title}</h1>${s.lead === '' ? '' : `<h2 class="dek" g=l>${s.lead}</h2>`}
<div class="contributors" g=n>${s.author}</div><div class="issue-date" g=n>${s.shown}</div><div class="tools" g=b><span>${f.readingTime}</span><button>${f.copyLink}</button><button>${f.print}</button></div></div>
<div class="article-body__content paywall">
${fillBody(
  s,
  {
    paragraph: (text, at) =>
      at < 2
        ? `<p class="has-dropcap" g=p><span class="dropcap">${text.slice(0, 1)}</span>${text.slice(1)}</p>`
        : `<p g=p>${text}</p>`,
    quote: (text, who) =>
      `<blockquote class="quote-block" g=q>${text}<footer>${who}</footer></blockquote>`,
    pull: (text) => `<div class="callout callout--pull-quote"><p g=q>${text}</p></div>`,
    list: (items) => `<ol class="numbered">${each(items, (item) => `<li g=li>${item}</li>`)}</ol>`,
    image: (caption, credit) =>
      `<figure class="asset-embed"><picture><source srcset="p.webp"><img src="p.jpg"></picture><figcaption class="caption"><span class="caption__text" g=c>${caption}</span> <span class="caption__credit" g=c>${f.photo} ${credit}</span></figcaption></figure>`,
    note: (text) => `<p class="article-note" g=p><em>${text}</em></p>`,
  },
  (after) =>
    after === 3
      ? `<div class="consumer-marketing-unit" g=b><div class="cmu-inner"><p>${f.support}</p><a href="#">${f.subscribe}</a></div></div>`
      : after === 6
        ? `<div class="inline-recirc" g=b><h3>${f.mostRead}</h3><a href="#"><h4>${f.related[n]}</h4></a><a href="#"><h4>${f.related[(n + 1) % 4]}</h4></a></div>`
        : '',
)}
</div>
<div class="paywall-gate" g=b><h2>${f.paywall}</h2><ul><li>${f.newsletter}</li><li>${f.support}</li></ul><button>${f.subscribe}</button><p>${f.signIn}?</p></div>
<div class="bio" g=b><p><em>${s.author} ${f.biography}</em></p></div>
<div class="recirc-grid" g=b><h2>${f.readAlso}</h2>${each(f.popular, (item) => `<div class="summary-item"><a href="#"><h3 class="summary-item__hed">${item}</h3></a><div class="summary-item__dek">${f.biography}</div></div>`)}</div>
<footer class="mag-footer" g=b><p>${f.copyright}</p>${each(f.footer, (item) => link(item))}</footer></body></html>`;
