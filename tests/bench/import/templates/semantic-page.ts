import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A modern page that names its regions as the standard means it. */
export const semanticPage: Template = (
  s,
  f,
  n,
) => `<!doctype html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title} | ${s.outlet}</title>
<meta property="og:title" content="${s.title}"><meta property="og:site_name" content="${s.outlet}"><meta property="article:published_time" content="${s.published}"><style>.x{color:red}</style></head><body>
<a class="skip-link" href="#main" g=b>${f.skip}</a>
<header role="banner"><a href="/" g=b>${s.outlet}</a><nav aria-label="Main" g=b><ul>${each(f.menu, (item) => `<li>${link(item)}</li>`)}</ul></nav>
<button type="button" g=b>${f.search}</button> <a href="/login" g=b>${f.signIn}</a></header>
<main id="main"><article itemscope itemtype="https://schema.org/NewsArticle"><header>
<p class="kicker" g=b>${link(s.section)}</p><h1 itemprop="headline" g=t>${s.title}</h1>
${s.lead === '' ? '' : `<p class="standfirst" itemprop="description" g=l>${s.lead}</p>`}
<p class="byline" g=n><span itemprop="author">${s.author}</span></p><time datetime="${s.published}" g=n>${s.shown}</time>
<ul class="share-buttons" aria-label="${f.share}" g=b><li>${link('Facebook')}</li><li>${link('X')}</li><li><button>${f.copyLink}</button></li></ul></header>
<div itemprop="articleBody">
${fillBody(
  s,
  {
    quote: (text, who) =>
      `<blockquote g=q><p>${text}</p>${n % 2 === 1 ? `<footer><cite>${who}</cite></footer>` : ''}</blockquote>`,
    pull: (text) => `<figure class="pull-quote"><blockquote g=q>${text}</blockquote></figure>`,
    list: (items) =>
      `<aside class="fact-box"><ul>${each(items, (item) => `<li g=li>${item}</li>`)}</ul></aside>`,
    table: (rows) =>
      `<figure><table><thead><tr>${each(rows[0] ?? [], (cell) => `<th g=tb>${cell}</th>`)}</tr></thead><tbody>${each(rows.slice(1), (row) => `<tr>${each(row, (cell) => `<td g=tb>${cell}</td>`)}</tr>`)}</tbody></table></figure>`,
    note: (text) => `<footer class="article-note"><p g=p>${text}</p></footer>`,
  },
  (after) =>
    after === 3
      ? `<aside class="related-inline" aria-label="${f.readAlso}" g=b><h3>${f.readAlso}</h3><a href="#">${f.related[n]}</a></aside>`
      : after === 5
        ? `<aside class="newsletter-promo" g=b><h3>${f.newsletter}</h3><form><label>E-mail <input type="email"></label><button>${f.subscribe}</button></form></aside>`
        : '',
)}
</div><footer><ul class="tags" g=b>${each(f.tags, (tag) => `<li><a rel="tag" href="#">${tag}</a></li>`)}</ul><section class="author-bio" g=b><p>${s.author} ${f.biography}</p></section></footer></article>
<section aria-labelledby="c" id="comments" g=b><h2 id="c">${f.commentsHead}</h2><ol>${each(f.comments, ([name, when, text]) => `<li><article><header><b>${name}</b> <time>${when}</time></header><p>${text}</p><button>${f.reply}</button></article></li>`)}</ol></section></main>
<aside aria-label="${f.mostRead}" g=b><h2>${f.mostRead}</h2><ol>${each(f.popular, (item) => `<li>${link(item)}</li>`)}</ol></aside>
<footer role="contentinfo" g=b><nav><ul>${each(f.footer, (item) => `<li>${link(item)}</li>`)}</ul></nav><p><small>${f.copyright}</small></p></footer>
<div role="dialog" aria-label="Cookies" class="consent" g=b><p>${f.cookies}</p><button>${f.accept}</button><button>${f.settings}</button></div></body></html>`;
