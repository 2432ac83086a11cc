import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A portal of the 2000s: blocks named by what a designer thought of, paragraphs parted by line breaks. */
export const divSoup: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><title>${s.title} - ${s.outlet}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>
<div id="wrap"><div id="top"><div class="logo" g=b><a href="/">${s.outlet}</a></div>
<div class="topmenu" g=b>${each(f.menu, (item) => `<div class="mi">${link(item)}</div>`)}</div>
<div class="srch" g=b><form action="/s"><input type="text" name="q"><input type="submit" value="${f.search}"></form></div></div>
<div id="cols"><div id="left_col"><div class="blk" g=b><div class="blk_t">${f.mostRead}</div>
${each(f.popular, (item, at) => `<div class="nl"><span class="tm">1${at}:0${at}</span> ${link(item)}</div>`)}</div></div>
<div id="center_col">
<div class="path" g=b>${link(f.menu[0] ?? '')} &raquo; ${link(s.section)}</div>
<h1 class="ttl" g=t>${s.title}</h1>
<div class="dt" g=n>${s.shown}</div>
<div class="news_text">
${s.lead === '' ? '' : `<div class="anons" g=l><b>${s.lead}</b></div>`}
${fillBody(
  s,
  {
    paragraph: (text) => `<span g=p>${text}</span><br /><br />`,
    heading: (text) => `<span g=h><b>${text}</b></span><br /><br />`,
    quote: (text) => `<span g=q><i>${text}</i></span><br /><br />`,
    pull: (text) => `<div class="big" g=q>${text}</div>`,
    list: (items) => `${each(items, (item) => `<span g=li>- ${item}</span><br />`)}<br />`,
    image: (caption, credit) =>
      `<div class="pic"><img src="p.jpg" width="400"><div class="pic_sub" g=c>${caption}. ${f.photo} ${credit}</div></div>`,
    note: (text) => `<span g=p><i>${text}</i></span><br /><br />`,
  },
  (after) =>
    after === 4
      ? `<div class="vrez" g=b><b>${f.readAlso}</b> ${link(f.related[n] ?? '')}</div>`
      : '',
)}
</div>
<div class="auth" g=n>${s.author}</div>
<div class="err" g=b>${f.mistake}</div>
<div class="tools" g=b>${link(f.print)} | ${link(f.share)} | <span>1 2 3 4 5</span></div>
<div class="tema" g=b><div class="blk_t">${f.topics}</div>${each(f.related, (item) => `<div>${link(item)} <span class="tm">0${n + 1}.02</span></div>`)}</div>
<div class="komm" g=b><div class="blk_t">${f.commentsHead} (${f.comments.length})</div>
${each(f.comments, ([name, when, text]) => `<div class="k"><b>${name}</b> <span class="tm">${when}</span><div>${text}</div>${link(f.reply)}</div>`)}</div>
</div>
<div id="right_col"><div class="ban" g=b>${f.advertisement}</div><div class="blk" g=b><div class="blk_t">${f.newsletter}</div><form><input type="text"><input type="submit" value="${f.subscribe}"></form></div></div>
</div><div id="bottom" g=b>${f.copyright}<br />${each(f.footer, (item) => link(item))}<br />${f.legal}</div></div></body></html>`;
