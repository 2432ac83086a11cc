import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A broadsheet whose class names a build tool has hashed: only structure and data attributes tell parts apart. */
export const hashedClasses: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="utf-8"><title data-rh="true">${s.title} - ${s.outlet}</title><meta data-rh="true" property="og:type" content="article"></head><body>
<div id="app"><div class="css-1vxy${n}a"><div class="css-8atqhb"><div class="css-v89234" g=b>${link(f.skip)}</div>
<div class="css-1waixk9" data-testid="masthead-container" g=b><button class="css-1fe7a5q">${f.menu[7]}</button><a href="/" data-testid="masthead-logo">${s.outlet}</a>${link(f.signIn)}</div>
<div class="css-nhjhh0" data-testid="mini-nav" g=b>${each(f.menu, (item) => `<div class="css-qx4n6d">${link(item)}</div>`)}</div>
<div class="css-3xqm5e" id="top-wrapper" data-testid="StandardAd" g=b><p>${f.advertisement}</p><a href="#after-top">${f.skip}</a></div>
<div class="css-1r7ky0e"><div class="css-1lvorsa">
<div class="css-rdcyy2"><p class="css-9mylee" g=b>${link(s.section)}</p><h1 id="link-6a3${n}" class="css-1l8buln" data-testid="headline" g=t>${s.title}</h1>
${s.lead === '' ? '' : `<p id="article-summary" class="css-79elbk" g=l>${s.lead}</p>`}</div>
<div class="css-uzyn7p" data-testid="share-tools" g=b><button>${f.share}</button><button>${f.copyLink}</button><button>${f.comments.length}</button></div>
<div class="css-1jb3r1y" g=b><span>${f.listen}</span> <span>5:0${n}</span></div>
<div class="css-1riqqik"><p class="css-4anu6l" g=n>${s.author}</p><p class="css-16e8vvy" g=n>${s.shown}</p></div>
<section name="articleBody" class="css-1r7ky0e">
${fillBody(
  s,
  {
    paragraph: (text) =>
      `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0" g=p>${text}</p></div></div>`,
    heading: (text) =>
      `<div class="css-s99gbd"><h2 class="css-13o6u42 eoo0vm40" g=h>${text}</h2></div>`,
    quote: (text) => `<div class="css-s99gbd"><p class="css-at9mc1 evys1bk0" g=q>${text}</p></div>`,
    pull: (text) => `<div class="css-x15j1o" data-testid="pullquote"><p g=q>${text}</p></div>`,
    list: (items) =>
      `<div class="css-s99gbd"><ul class="css-1nh6k3x">${each(items, (item) => `<li class="css-1i4y2t3" g=li>${item}</li>`)}</ul></div>`,
    image: (caption, credit) =>
      `<div class="css-79elbk" data-testid="photoviewer-wrapper"><div data-testid="lazy-image"><img class="css-1m50asq" src="p.jpg"></div><div class="css-1xdhyk6" aria-hidden="false"><span class="css-jevhma" g=c>${caption}</span><span class="css-1u46b97" g=c><span>${credit}</span></span></div></div>`,
  },
  (after) =>
    after === 3 || after === 7
      ? `<div class="css-1h6whtw" data-testid="Dropzone-${after}" g=b><p>${f.advertisement}</p><a href="#after-${after}">${f.skip}</a></div>`
      : after === 5
        ? `<div class="css-13brihr" data-testid="newsletter-promo" g=b><p>${f.newsletter}</p><a href="#">${f.subscribe}</a></div>`
        : '',
)}
</section>
<div class="css-1wsofgg" g=b><p>${s.author} ${f.biography}</p></div>
<div class="css-5b8mt1" g=b><p>${f.support}</p></div></div></div>
<div class="css-1rdtwkt" data-testid="recirculation" g=b><h2>${f.mostRead}</h2><div>${each(f.popular, (item) => `<div class="css-1aqjmyz"><a href="#"><div class="css-r1e4h"><h3>${item}</h3><p>${f.readingTime}</p></div></a></div>`)}</div></div>
<div class="css-1p5de1w" data-testid="footer" g=b><div>${f.copyright}</div><div>${each(f.footer, (item) => `<div>${link(item)}</div>`)}</div></div></div>
<div class="css-gdpr" data-testid="fides" g=b><div><p>${f.cookies}</p><button>${f.accept}</button></div></div></div></div></body></html>`;
