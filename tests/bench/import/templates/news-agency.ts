import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A news agency of eastern Europe: a feed beside the text, cross-references and calls to a channel between the paragraphs. */
export const newsAgency: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title}</title><meta property="og:title" content="${s.title}"></head><body>
<header><div class="headerTop" g=b><a href="/">${s.outlet}</a><ul class="langs"><li>${link('УКР')}</li><li>${link('ENG')}</li></ul></div><div class="menuLine" g=b>${each(f.menu, (item) => link(item))}</div></header>
<div class="container"><aside class="feedColumn" g=b><div class="feedTitle">${f.menu[1]}</div>${each([...f.popular, ...f.related], (item, at) => `<article><a href="#"><time>1${at}:2${n}</time> ${item}</a></article>`)}</aside>
<main class="central"><article class="news"><figure class="newsImage"><img class="newsImage" src="p.jpg" title="${s.title}"></figure><div class="newsHeading"><h1 class="newsTitle" g=t>${s.title}</h1></div>
<div class="newsMetaBlock"><div class="newsDate" g=n><time datetime="${s.published}">${s.shown}</time></div><div class="newsViews" g=b>${n}482</div></div>
<div class="newsText">
${s.lead === '' ? '' : `<div class="newsHeading" g=l>${s.lead}</div>`}
<div>
${fillBody(
  s,
  {
    paragraph: (text) => `<p style="text-align:justify" g=p>${text}</p>`,
    heading: (text) => `<p g=h><strong>${text}</strong></p>`,
    quote: (text) => `<p g=q>${text}</p>`,
    pull: (text) => `<blockquote g=q>${text}</blockquote>`,
    image: (caption, credit) =>
      `<p class="photo"><img src="p2.jpg"><br><em g=c>${caption}. ${f.photo} ${credit}</em></p>`,
    note: (text) => `<p g=p><em>${text}</em></p>`,
  },
  (after) =>
    after === 2
      ? `<section class="read" g=b><p><strong>${f.readAlso}</strong> <a href="#">${f.related[n]}</a></p></section>`
      : after === 5
        ? n % 2 === 0
          ? `<p g=b><strong>${f.readAlso} <a href="#">${f.related[(n + 2) % 4]}</a></strong></p>`
          : `<p g=b><a href="https://t.me/x"><strong>${f.messenger}</strong></a></p>`
        : '',
)}
</div></div>
<p class="mistake" g=b>${f.mistake}</p><div class="channel" g=b><a href="https://t.me/x">${f.messenger}</a></div>
<div class="tags" g=b>${each(f.tags, (tag) => `<a class="tag" href="#">${tag}</a>`)}</div>
<div class="socialLine" g=b><span>${f.share}</span> ${link('Facebook')} ${link('Telegram')} ${link('Viber')}</div></article>
<section class="alsoBlock" g=b><h2>${f.mostRead}</h2><ul>${each(f.related, (item) => `<li><a href="#"><img src="t.jpg"><span>${item}</span></a><time>${s.shown}</time></li>`)}</ul></section></main></div>
<footer class="bottomLine" g=b><p>${f.legal}</p><p>${f.copyright}</p>${each(f.footer, (item) => link(item))}</footer></body></html>`;
