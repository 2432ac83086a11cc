import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A page of the 1990s that still runs: tables for columns, fonts for headings. */
export const tableLayout: Template = (
  s,
  f,
  n,
) => `<HTML><HEAD><TITLE>${s.outlet}: ${s.title}</TITLE><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD>
<BODY bgColor=#ffffff>
<TABLE width=760 cellpadding=0 cellspacing=0 align=center><TR><TD colspan=3 bgcolor=#003366 g=b><FONT color=white size=5><B>${s.outlet}</B></FONT></TD></TR>
<TR><TD colspan=3 g=b>${each(f.menu, (item) => `[${link(item)}]`)}</TD></TR>
<TR><TD width=140 valign=top g=b><FONT size=2><B>${f.mostRead}</B><BR>${each(f.popular, (item) => `${link(item)}<BR>`)}<BR><B>${f.topics}</B><BR>${each(f.tags, (tag) => `${link(tag)}<BR>`)}</FONT></TD>
<TD width=480 valign=top>
<TABLE width="100%" cellpadding=6><TR><TD>
<FONT size=2 g=n>${s.shown}</FONT><BR>
<H2 g=t>${s.title}</H2>
<FONT size=2 g=n>${s.author}</FONT><P>
${s.lead === '' ? '' : `<B g=l>${s.lead}</B><P>`}
${fillBody(s, {
  paragraph: (text, at) =>
    n % 2 === 0
      ? `<P align=justify g=p>${text}</P>`
      : `<FONT face=Arial g=p>${at > 2 ? '&nbsp;&nbsp;&nbsp;' : ''}${text}</FONT><BR><BR>`,
  heading: (text) => `<P g=h><FONT color=#003366><B>${text}</B></FONT></P>`,
  pull: (text) => `<CENTER g=q><FONT size=4><I>${text}</I></FONT></CENTER>`,
  image: (caption, credit) =>
    `<TABLE align=right width=200><TR><TD><IMG src="p.gif"></TD></TR><TR><TD align=center g=c><FONT size=1>${caption} (${credit})</FONT></TD></TR></TABLE>`,
  table: (rows) =>
    `<TABLE border=1>${each(rows, (row) => `<TR>${each(row, (cell) => `<TD g=tb>${cell}</TD>`)}</TR>`)}</TABLE>`,
  note: (text) => `<HR><FONT size=2 g=p>${text}</FONT><BR>`,
})}
</TD></TR></TABLE>
<P g=b><FONT size=2>${link(f.print)} &middot; ${link(f.share)} &middot; ${link(f.menu[1] ?? '')}</FONT></P>
</TD>
<TD width=140 valign=top g=b><FONT size=1>${f.advertisement}</FONT><BR><A href="#"><IMG src="b.gif"></A><BR><BR><FONT size=2>${each(f.related, (item) => `&bull; ${link(item)}<BR>`)}</FONT></TD></TR>
<TR><TD colspan=3 align=center g=b><FONT size=1>${f.copyright}<BR>${each(f.footer, (item) => link(item))}</FONT></TD></TR></TABLE>
</BODY></HTML>`;
