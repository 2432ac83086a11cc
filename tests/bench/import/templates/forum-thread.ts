import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** An article copied into the first post of a forum, with the answers below it. */
export const forumThread: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}"><head><meta charset="utf-8"><title>${s.title} - ${s.outlet}</title></head><body id="phpbb" class="nojs notouch section-viewtopic">
<div id="wrap" class="wrap"><div id="page-header"><div class="headerbar" g=b><a class="logo" href="/">${s.outlet}</a><p>${f.messenger}</p></div>
<div class="navbar"><ul class="linklist" g=b>${each(f.menu, (item) => `<li>${link(item)}</li>`)}<li>${link(f.signIn)}</li></ul></div></div>
<div id="page-body" role="main"><h2 class="topic-title" g=t><a href="#">${s.title}</a></h2>
<div class="action-bar bar-top"><a class="button" href="#" g=b>${f.reply}</a><div class="pagination" g=b>1 ${link('2')} ${link('3')}</div></div>
<div id="p1${n}" class="post has-profile bg2"><div class="inner"><dl class="postprofile" g=b><dt>${link('moderator')}</dt><dd class="profile-posts">2${n}417</dd><dd>${f.topics}: ${s.section}</dd></dl>
<div class="postbody"><p class="author" g=n>${s.author} » ${s.shown}</p>
<div class="content">
${s.lead === '' ? '' : `<span class="bold" g=l><strong>${s.lead}</strong></span><br><br>`}
${fillBody(s, {
  paragraph: (text) => `<span g=p>${text}</span><br>\n<br>`,
  heading: (text) => `<strong class="text-strong" g=h>${text}</strong><br><br>`,
  quote: (text, who) => `<blockquote g=q><div><cite>${who}:</cite>${text}</div></blockquote>`,
  pull: (text) => `<em class="text-italics" g=q>${text}</em><br><br>`,
  image: (caption, credit) =>
    `<dl class="file"><dt class="attach-image"><img src="p.jpg" class="postimage"></dt><dd g=c>${caption} (${credit})</dd></dl>`,
  note: (text) => `<span style="font-size:85%" g=p>${text}</span>`,
})}
</div><div class="signature" g=b>${f.mistake}</div></div><div class="back2top" g=b>${link('↑')}</div></div></div>
${each(f.comments, ([name, when, text], at) => `<div id="p2${at}" class="post has-profile bg${at % 2}"><div class="inner"><dl class="postprofile" g=b><dt>${link(name)}</dt><dd>${f.comments.length + at}</dd></dl><div class="postbody" g=b><p class="author">${name} » ${when}</p><div class="content">${text}</div></div></div></div>`)}
<form id="quickpost" class="panel" g=b><h3>${f.reply}</h3><textarea></textarea><input type="submit" value="${f.subscribe}"></form>
<div class="action-bar actions-jump" g=b>${link(f.menu[0] ?? '')} ${link(f.footer[0] ?? '')}</div>
<div class="stat-block online-list" g=b><h3>${f.mostRead}</h3><p>${each(f.popular, (item) => link(item))}</p></div></div>
<div id="page-footer" class="copyright" g=b>${f.copyright}<br>${each(f.footer, (item) => link(item))}</div></div></body></html>`;
