import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A portal that loads the next article below the first, with microdata and a comment service. */
export const endlessPortal: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title} - ${s.outlet}</title><link rel="canonical" href="https://portal.invalid/n/${n}"></head><body>
<div class="topline"><div class="topline__in" g=b>${each(f.menu, (item) => `<span class="topline__item">${link(item)}</span>`)} <span class="topline__login">${link(f.signIn)}</span></div></div>
<div class="layout"><div class="layout__main"><div class="article" itemscope itemtype="http://schema.org/NewsArticle">
<div class="article__header"><a class="article__rubric" href="#" g=b>${s.section}</a><div class="article__date" itemprop="datePublished" content="${s.published}" g=n>${s.shown}</div>
<h1 class="article__title" itemprop="headline" g=t>${s.title}</h1>${s.lead === '' ? '' : `<div class="article__anons" itemprop="alternativeHeadline" g=l>${s.lead}</div>`}</div>
<div class="article__share" g=b><button>${f.share}</button><span class="count">${n}37</span></div>
<div class="article__text" itemprop="articleBody">
${fillBody(
  s,
  {
    paragraph: (text) =>
      `<div class="article__block" data-type="text"><div class="article__text-in" g=p>${text}</div></div>`,
    heading: (text) =>
      `<div class="article__block" data-type="h3"><h3 class="article__h3" g=h>${text}</h3></div>`,
    quote: (text) =>
      `<div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-text" g=q>${text}</div></div></div>`,
    pull: (text) =>
      `<div class="article__block" data-type="pull"><div class="article__accent" g=q>${text}</div></div>`,
    list: (items) =>
      `<div class="article__block" data-type="list"><ul class="article__list">${each(items, (item) => `<li class="article__list-item" g=li>${item}</li>`)}</ul></div>`,
    image: (caption, credit) =>
      `<div class="article__block" data-type="media"><div class="media"><img src="p.jpg"><div class="media__copyright" g=c>© ${credit}</div><div class="media__description" g=c>${caption}</div></div></div>`,
  },
  (after) =>
    after === 3
      ? `<div class="article__block" data-type="article"><div class="article__article m-snippet" g=b><a href="#"><span class="article__article-title">${f.related[n]}</span><span class="article__article-date">${f.readingTime}</span></a></div></div>`
      : after === 5
        ? `<div class="article__block" data-type="banner"><div class="banner" g=b>${f.advertisement}</div></div>`
        : '',
)}
</div>
<div class="article__author"><span itemprop="author" g=n>${s.author}</span></div>
<div class="article__tags" g=b>${each(f.tags, (tag) => `<a class="article__tag" href="#">${tag}</a>`)}</div>
<div class="article__userbar" g=b><span>👍 ${n}2</span><span>👎 ${n}</span><a href="#">${f.commentsHead} ${f.comments.length}</a></div></div>
<div class="chat" g=b><div class="chat__title">${f.commentsHead}</div>${each(f.comments, ([name, when, text]) => `<div class="chat__msg"><div class="chat__user">${name}</div><div class="chat__text">${text}</div><div class="chat__time">${when}</div></div>`)}<div class="chat__form"><textarea></textarea><button>${f.reply}</button></div></div>
<div class="article article_next" itemscope itemtype="http://schema.org/NewsArticle" g=b><div class="article__header"><h1 class="article__title" itemprop="headline">${f.nextArticle[0]}</h1></div><div class="article__text" itemprop="articleBody">${each(f.nextArticle.slice(1), (text) => `<div class="article__block" data-type="text"><div class="article__text-in">${text}</div></div>`)}</div></div>
</div><div class="layout__side" g=b><div class="lenta"><div class="lenta__title">${f.mostRead}</div>${each(f.popular, (item, at) => `<div class="lenta__item"><a href="#"><span>2${at}:0${n}</span> ${item}</a></div>`)}</div></div></div>
<div class="footer" g=b><div>${each(f.footer, (item) => link(item))}</div><div>${f.copyright} ${f.legal}</div></div>
<div class="cookie-note" g=b>${f.cookies} <button>${f.accept}</button></div></body></html>`;
