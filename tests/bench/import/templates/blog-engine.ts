import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** The most used blog engine in its classic clothes: sharing plug-in, related posts, comment form, widgets. */
export const blogEngine: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="UTF-8"><title>${s.title} &#8211; ${s.outlet}</title><meta name="generator" content="WordPress 6.5"></head>
<body class="post-template-default single single-post postid-${n}41"><div id="page" class="site">
<a class="skip-link screen-reader-text" href="#content" g=b>${f.skip}</a>
<header id="masthead" class="site-header"><p class="site-title" g=b><a href="/">${s.outlet}</a></p><nav id="site-navigation" class="main-navigation"><button class="menu-toggle" g=b>Menu</button><ul id="primary-menu" class="menu" g=b>${each(f.menu, (item) => `<li class="menu-item">${link(item)}</li>`)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-${n}41" class="post-${n}41 post type-post status-publish format-standard hentry"><header class="entry-header"><h1 class="entry-title" g=t>${s.title}</h1>
<div class="entry-meta"><span class="posted-on" g=n><a href="#"><time class="entry-date published">${s.shown}</time></a></span><span class="byline" g=n> ${s.author}</span> <span class="comments-link" g=b>${link(`${f.commentsHead}: ${f.comments.length}`)}</span></div></header>
<div class="entry-content">
${s.lead === '' ? '' : `<p class="has-medium-font-size" g=l><strong>${s.lead}</strong></p>`}
${fillBody(
  s,
  {
    heading: (text) => `<h3 class="wp-block-heading" g=h>${text}</h3>`,
    quote: (text, who) =>
      n % 2 === 0
        ? `<blockquote class="wp-block-quote" g=q><p>${text}</p><cite>${who}</cite></blockquote>`
        : `<p g=q>${text}</p>`,
    pull: (text) =>
      `<figure class="wp-block-pullquote"><blockquote g=q><p>${text}</p></blockquote></figure>`,
    list: (items) =>
      `<ul class="wp-block-list">${each(items, (item) => `<li g=li>${item}</li>`)}</ul>`,
    image: (caption, credit) =>
      `<div id="attachment_${n}" style="width: 610px" class="wp-caption aligncenter"><img class="size-full" src="p.jpg"><p class="wp-caption-text" g=c>${caption} (${f.photo} ${credit})</p></div>`,
    table: (rows) =>
      `<figure class="wp-block-table"><table><tbody>${each(rows, (row) => `<tr>${each(row, (cell) => `<td g=tb>${cell}</td>`)}</tr>`)}</tbody></table></figure>`,
  },
  (after) =>
    after === 3 && n > 1
      ? `<div class="wp-block-embed yarpp" g=b><p><strong>${f.readAlso} ${link(f.related[0] ?? '')}</strong></p></div>`
      : '',
)}
<div class="sharedaddy sd-sharing-enabled" g=b><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">${f.share}:</h3><div class="sd-content"><ul><li>${link('Facebook')}</li><li>${link('Telegram')}</li><li>${link(f.print)}</li></ul></div></div></div>
<div id="jp-relatedposts" class="jp-relatedposts" g=b><h3 class="jp-relatedposts-headline"><em>${f.readAlso}</em></h3>${each(f.related, (item) => `<div class="jp-relatedposts-post"><h4>${link(item)}</h4><p>${s.section}</p></div>`)}</div>
</div><footer class="entry-footer"><span class="tags-links" g=b>${f.topics}: ${each(f.tags, (tag) => `<a rel="tag" href="#">${tag}</a>,`)}</span></footer></article>
<nav class="navigation post-navigation" g=b><div class="nav-links"><div class="nav-previous"><a rel="prev" href="#">« ${f.related[1]}</a></div><div class="nav-next"><a rel="next" href="#">${f.related[2]} »</a></div></div></nav>
<div id="comments" class="comments-area" g=b><h2 class="comments-title">${f.comments.length} ${f.commentsHead}</h2><ol class="comment-list">${each(f.comments, ([name, when, text], at) => `<li id="comment-${at}" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">${name}</b> <time>${when}</time></footer><div class="comment-content"><p>${text}</p></div><div class="reply">${link(f.reply)}</div></article></li>`)}</ol>
<div id="respond" class="comment-respond"><h3>${f.reply}</h3><form><label>E-mail</label><textarea></textarea><input type="submit" value="${f.subscribe}"></form></div></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget widget_search" g=b><label>${f.search}</label><input type="search"></section><section class="widget widget_recent_entries" g=b><h2 class="widget-title">${f.mostRead}</h2><ul>${each(f.popular, (item) => `<li>${link(item)}</li>`)}</ul></section><section class="widget widget_text" g=b><p>${f.support}</p></section></aside></div>
<footer id="colophon" class="site-footer" g=b><div class="site-info">${f.copyright} ${link('WordPress')}</div></footer></div></body></html>`;
