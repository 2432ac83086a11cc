import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A public broadcaster: a kicker inside the headline, a player, the lead as the first bold paragraph, teasers between and below. */
export const broadcaster: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="UTF-8"><title>${s.title} | ${s.outlet}</title><meta name="date" content="${s.published}"></head><body>
<div class="page page--story"><header class="header"><div class="header__logo" g=b><a href="/">${s.outlet}</a></div><nav class="navigation" g=b><ul class="navigation__list">${each(f.menu, (item) => `<li class="navigation__item">${link(item)}</li>`)}</ul></nav>
<form class="header__search" g=b><label for="q">${f.search}</label><input id="q"></form></header>
<div class="content"><div class="ticker" g=b><span>+++</span> ${link(f.related[0] ?? '')} <span>+++</span></div>
<article class="container content-wrapper__group"><div class="seitenkopf"><div class="seitenkopf__player" g=b><button>▶ ${f.video}</button></div>
<h1 class="seitenkopf__headline"><span class="seitenkopf__topline" g=t>${f.tags[n] ?? s.section}</span> <span class="seitenkopf__headline--text" g=t>${s.title}</span></h1>
<p class="metatextline" g=n>${s.shown}</p></div>
${s.lead === '' ? '' : `<p class="textabsatz columns twelve m-ten m-offset-one"><strong g=l>${s.lead}</strong></p>`}
<div class="authorline" g=n><span class="authorline__author">${s.author}, ${s.outlet}</span></div>
${fillBody(
  s,
  {
    paragraph: (text) => `<p class="textabsatz columns twelve m-ten" g=p>${text}</p>`,
    heading: (text) => `<h2 class="meldung__subhead columns twelve" g=h>${text}</h2>`,
    quote: (text) => `<p class="textabsatz columns twelve m-ten" g=q>${text}</p>`,
    pull: (text) => `<div class="zitat"><p class="zitat__text" g=q>${text}</p></div>`,
    list: (items) =>
      `<div class="infobox columns twelve"><ul>${each(items, (item) => `<li g=li>${item}</li>`)}</ul></div>`,
    image: (caption, credit) =>
      `<div class="absatzbild"><div class="absatzbild__media"><img src="p.jpg" alt="x"></div><div class="absatzbild__info"><p class="absatzbild__info__text" g=c>${caption} | ${credit}</p></div></div>`,
    note: (text) => `<p class="textabsatz textabsatz--notiz" g=p>${text}</p>`,
  },
  (after) =>
    after === 4
      ? `<div class="teaser-absatz" g=b><a href="#"><span class="teaser-absatz__topline">${s.section}</span><h3 class="teaser-absatz__headline">${f.related[n]}</h3><span class="teaser-absatz__date">${f.readingTime}</span></a></div>`
      : '',
)}
</article>
<div class="socialbuttons" g=b><ul><li>${link(f.share)}</li><li>${link(f.print)}</li></ul></div>
<div class="taglist" g=b><h3>${f.topics}</h3><ul>${each(f.tags, (tag) => `<li>${link(tag)}</li>`)}</ul></div>
<section class="more" g=b><h3>${f.mostRead}</h3>${each(f.popular, (item, at) => `<div class="teaser"><a href="#"><h4>${item}</h4><p>${at < 2 ? f.related[at] : ''}</p></a></div>`)}</section></div>
<footer class="footer" g=b>${each(f.footer, (item) => link(item))}<p>${f.copyright}</p></footer></div></body></html>`;
