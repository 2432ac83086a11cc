import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A post of a newsletter host: subscription boxes in the text, footnotes, likes, a discussion. */
export const newsletterPost: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title data-rh="true">${s.title} - by ${s.author}</title><meta property="og:type" content="article"></head><body class="post">
<div id="entry"><div class="main typography use-theme-bg"><div class="pencraft pc-display-contents"><div class="main-menu" g=b><div class="topBar"><a href="/">${s.outlet}</a><button>${f.subscribe}</button><button>${f.signIn}</button></div></div></div>
<div aria-label="Post" role="main" class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post">
<div class="post-header" role="region"><h1 class="post-title published" g=t>${s.title}</h1>${s.lead === '' ? '' : `<h3 class="subtitle" g=l>${s.lead}</h3>`}
<div class="byline-wrapper"><div g=n>${link(s.author)}</div><div g=n>${s.shown}</div></div><div class="post-ufi" g=b><a class="like-button"><div class="label">4${n}</div></a><a>${f.comments.length}</a><a>${f.share}</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">
${fillBody(
  s,
  {
    image: (caption, credit) =>
      `<div class="captioned-image-container"><figure><a class="image-link" href="p.jpg"><div class="image2-inset"><picture><img src="p.jpg"></picture></div></a><figcaption class="image-caption" g=c>${caption} ${credit}</figcaption></figure></div>`,
    pull: (text) => `<div class="pullquote"><p g=q>${text}</p></div>`,
    note: (text) => `<div><hr></div><p g=p><em>${text}</em></p>`,
  },
  (after) =>
    after === 3
      ? `<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble" g=b><p class="cta-caption">${f.newsletter}</p></div><form><input type="email"><div class="button" g=b>${f.subscribe}</div></form></div></div>`
      : after === 6
        ? `<p class="button-wrapper" g=b><a class="button primary" href="#"><span>${f.share}</span></a></p>`
        : '',
)}
</div></div></article>
<div class="post-footer" g=b><div>${f.support}</div><a>${f.share}</a></div></div></div>
<div class="comments-section" id="discussion" g=b><h4>${f.commentsHead}</h4>${each(f.comments, ([name, when, text]) => `<div class="comment"><div class="comment-meta">${name} <span>${when}</span></div><div class="comment-body"><p>${text}</p></div><div class="comment-actions"><a>${f.reply}</a></div></div>`)}</div>
<div class="container portable-archive" g=b><div class="portable-archive-list">${each(f.popular, (item) => `<div class="post-preview"><a class="post-preview-title">${item}</a><div class="post-preview-description">${f.biography}</div></div>`)}</div></div></div>
<div class="footer-wrap publication-footer" g=b><p>${f.copyright}</p>${each(f.footer, (item) => link(item))}</div></div></div></body></html>`;
