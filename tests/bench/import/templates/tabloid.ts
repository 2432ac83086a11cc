import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A tabloid: the news in bullets above the text, pictures everywhere, counters, a wall of headlines at the side. */
export const tabloid: Template = (
  s,
  f,
  n,
) => `<!doctype html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title} | ${s.outlet}</title></head><body id="article-${n}" class="news">
<div class="page-banner" g=b>${f.advertisement}</div><div class="masthead"><a href="/" g=b>${s.outlet}</a></div><div class="nav-primary cleared bdrgr3" g=b><ul>${each(f.menu, (item) => `<li>${link(item)}</li>`)}</ul></div>
<div class="breaking-strip" g=b>${link(f.related[3] ?? '')}</div>
<div class="article-page cleared"><div class="alpha"><div id="js-article-text" class="article wide" itemprop="articleBody"><h1 g=t>${s.title}</h1>
<ul class="mol-bullets-with-font">${s.lead === '' ? '' : `<li><strong g=l>${s.lead}</strong></li>`}<li g=b><strong>${link(f.related[n] ?? '')}</strong></li></ul>
<p class="author-section byline-plain" g=n><a class="author" href="#">${s.author}</a></p><p class="byline-section" g=n><span class="article-timestamp article-timestamp-published">${s.shown}</span></p>
<div class="shareArticles cleared" g=b><ul><li>${link('e-mail')}</li><li>${link('Facebook')} 1.${n}k</li></ul><a class="comments-count" href="#">${f.comments.length} ${f.commentsHead}</a></div>
<div>
${fillBody(
  s,
  {
    paragraph: (text) => `<p class="mol-para-with-font" g=p>${text}</p>`,
    heading: (text) => `<p class="mol-para-with-font mol-style-bold" g=h>${text}</p>`,
    quote: (text) => `<p class="mol-para-with-font" g=q>${text}</p>`,
    pull: (text) => `<div class="mol-style-pull"><h3 g=q>${text}</h3></div>`,
    image: (caption, credit) =>
      `<div class="artSplitter mol-img-group"><div class="mol-img"><div class="image-wrap"><img src="p.jpg" class="blkBorder"></div><button g=b>+${n + 3}</button></div><p class="imageCaption" g=c>${caption} ${credit}</p></div>`,
  },
  (after) =>
    after === 2
      ? `<div class="moduleFull mol-video" g=b><div class="vjs"><span>${f.video}</span></div></div>`
      : after === 4
        ? `<div class="related-carousel" g=b><h3 class="mol-factbox-title">${f.readAlso}</h3><ul class="rotator-pages">${each(f.related, (item) => `<li><a href="#"><span class="arrow-small-r"></span>${item}</a></li>`)}</ul></div>`
        : after === 6
          ? `<div class="mol-ads-label" g=b>${f.advertisement}</div>`
          : '',
)}
</div></div>
<div class="column-content cleared tags-row" g=b><h3>${f.topics}</h3>${each(f.tags, (tag) => link(tag))}</div>
<div id="reader-comments" class="readerComments" g=b><h3>${f.commentsHead} ${f.comments.length}</h3>${each(f.comments, ([name, when, text]) => `<div class="comment-body"><p class="user-info">${name}, ${when}</p><p class="comment-text">${text}</p><div class="rating"><span>1${n}4</span><span>2${n}</span></div></div>`)}<p class="rules">${f.legal}</p></div>
<div class="bing-links" g=b>${each(f.popular, (item) => `<div class="tb-card"><a href="#"><span>${item}</span><span>${f.advertisement}</span></a></div>`)}</div></div>
<div class="beta"><div class="puff" g=b><h3>${f.mostRead}</h3><ul>${each([...f.popular, ...f.related], (item) => `<li class="puff-item"><a href="#"><img src="t.jpg"><span class="pufftext">${item}</span></a></li>`)}</ul></div></div></div>
<div class="page-footer" g=b>${each(f.footer, (item) => link(item))}<p>${f.copyright}</p></div></body></html>`;
