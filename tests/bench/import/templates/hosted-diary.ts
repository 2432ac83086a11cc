import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** An entry of a hosted diary: bare text with line breaks, a profile in the margin, an archive, threaded answers. */
export const hostedDiary: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${s.outlet}: ${s.title}</title><meta content="blogger" name="generator"></head><body class="loading">
<div class="navbar section" id="navbar"></div><div class="body-fauxcolumns"></div><div class="content-outer"><div class="content">
<header><div class="header section" id="header"><div class="widget Header" g=b><h1 class="title"><a href="/">${s.outlet}</a></h1><div class="descriptionwrapper"><p class="description">${f.support}</p></div></div></div></header>
<div class="main-outer"><div class="columns"><div class="column-center-outer"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed">
<h2 class="date-header" g=n><span>${s.shown}</span></h2><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title" g=t>${s.title}</h3>
<div class="post-header"></div><div class="post-body entry-content" id="post-body-${n}">
${s.lead === '' ? '' : `<div style="text-align: left;" g=l><i>${s.lead}</i></div><br>`}
${fillBody(s, {
  paragraph: (text, at) =>
    n % 2 === 0 || at % 2 === 0
      ? `<div style="text-align: justify;" g=p>${text}</div><div><br></div>`
      : `<span style="font-family: georgia;" g=p>${text}</span><br><br>`,
  heading: (text) =>
    `<div><br></div><div style="text-align: center;" g=h><b><u>${text}</u></b></div>`,
  quote: (text) => `<blockquote class="tr_bq" g=q>${text}</blockquote>`,
  pull: (text) =>
    `<div style="text-align: center;" g=q><span style="font-size: x-large;">${text}</span></div>`,
  list: (items) => `<div>${each(items, (item) => `<span g=li>• ${item}</span><br>`)}</div>`,
  image: (caption, credit) =>
    `<table cellpadding="0" class="tr-caption-container"><tbody><tr><td><a href="p.jpg"><img src="p.jpg"></a></td></tr><tr><td class="tr-caption" g=c>${caption} (${credit})</td></tr></tbody></table>`,
  note: (text) => `<div g=p><b>UPD.</b> ${text}</div>`,
})}
<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line"><span class="post-author vcard" g=n>${s.author}</span> <span class="post-timestamp" g=n>10:0${n}</span> <span class="post-icons" g=b>${link('✉')}</span><div class="post-share-buttons" g=b>${link(f.share)}</div></div><div class="post-footer-line"><span class="post-labels" g=b>${f.topics}: ${each(f.tags, (tag) => `<a rel="tag" href="#">${tag}</a>,`)}</span></div></div></div></div>
<div class="comments" id="comments" g=b><h4>${f.comments.length} ${f.commentsHead}:</h4><div class="comment-thread"><ol>${each(f.comments, ([name, when, text]) => `<li class="comment"><div class="comment-block"><div class="comment-header"><cite class="user">${name}</cite><span class="datetime">${when}</span></div><p class="comment-content">${text}</p><span class="comment-actions">${link(f.reply)}</span></div></li>`)}</ol></div><p class="comment-footer">${link(f.reply)}</p></div>
<div class="blog-pager" id="blog-pager" g=b>${link(f.related[0] ?? '')} ${link(f.menu[0] ?? '')} ${link(f.related[1] ?? '')}</div></div></div></div>
<div class="column-right-outer"><aside><div class="sidebar section" g=b><div class="widget Profile"><h2>${s.author}</h2><p>${f.biography}</p></div><div class="widget BlogArchive"><h2>${f.mostRead}</h2><ul>${each(f.popular, (item) => `<li>${link(item)}</li>`)}</ul><ul><li>► 2024 (1${n}2)</li><li>▼ 2025 (4${n})</li></ul></div></div></aside></div></div></div>
<footer g=b><div class="widget Attribution">${f.copyright} Powered by ${link('Blogger')}.</div></footer></div></div></body></html>`;
