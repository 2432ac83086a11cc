import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** An accelerated mobile page: custom elements for pictures, menus, consent and advertisements. */
export const ampPage: Template = (
  s,
  f,
  n,
) => `<!doctype html><html amp lang="${s.language}"><head><meta charset="utf-8"><title>${s.title}</title><link rel="canonical" href="https://example.invalid/a">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(s.title)},"datePublished":"${s.published}","author":{"@type":"Person","name":${JSON.stringify(s.author)}},"publisher":{"@type":"Organization","name":${JSON.stringify(s.outlet)}}}</script>
<style amp-boilerplate>body{-webkit-animation:-amp-start 8s}</style></head><body>
<amp-sidebar id="sb" layout="nodisplay" hidden g=x><ul>${each(f.menu, (item) => `<li>${link(item)}</li>`)}</ul></amp-sidebar>
<header class="headerbar" g=b><div role="button" on="tap:sb.toggle">☰</div><a href="/">${s.outlet}</a></header>
<amp-consent id="ac" layout="nodisplay"><div id="consent-ui" g=b><p>${f.cookies}</p><button on="tap:ac.accept">${f.accept}</button></div></amp-consent>
<div class="article-wrap"><div class="cat" g=b>${link(s.section)}</div><h1 class="amp-headline" g=t>${s.title}</h1>
<div class="meta"><span class="who" g=n>${s.author}</span> <span class="when" g=n>${s.shown}</span></div>
<amp-social-share type="facebook"></amp-social-share><amp-social-share type="twitter"></amp-social-share>
${s.lead === '' ? '' : `<div class="amp-lead" g=l>${s.lead}</div>`}
<div class="amp-content">
${fillBody(
  s,
  {
    image: (caption, credit) =>
      `<figure><amp-img src="p.jpg" width="1200" height="800" layout="responsive" alt="${s.title}"></amp-img><figcaption g=c>${caption} <em>${credit}</em></figcaption></figure>`,
    pull: (text) => `<div class="amp-pull" g=q>${text}</div>`,
    heading: (text) => `<h3 g=h>${text}</h3>`,
  },
  (after) =>
    after === 2 || after === 6
      ? `<div class="amp-ad-wrap"><span g=b>${f.advertisement}</span><amp-ad width="300" height="250" type="doubleclick"><div placeholder g=b>${f.advertisement}</div></amp-ad></div>`
      : after === 4
        ? `<p class="readmore" g=b><strong>${f.readAlso}</strong> ${link(f.related[n] ?? '')}</p>`
        : '',
)}
</div></div>
<amp-accordion><section><h4 g=b>${f.topics}</h4><div g=b>${each(f.tags, (tag) => link(tag))}</div></section></amp-accordion>
<div class="amp-related" g=b><h4>${f.mostRead}</h4>${each(f.popular, (item) => `<a href="#"><amp-img src="t.jpg" width="80" height="60"></amp-img><span>${item}</span></a>`)}</div>
<amp-list src="/next.json" layout="fixed-height" height="400"><template type="amp-mustache"><p>{{title}}</p></template></amp-list>
<footer g=b><div>${each(f.footer, (item) => link(item))}</div><div>${f.copyright}</div><a href="#top">↑</a></footer></body></html>`;
