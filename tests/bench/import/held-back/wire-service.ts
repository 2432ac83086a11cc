import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** A wire service whose components are named in capitals; the place leads the first paragraph; hubs and lists around. */
export const wireService: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html class="ArticlePage" lang="${s.language}"><head><meta charset="UTF-8"><title>${s.title}</title></head><body class="Page-body" data-header-hat="true">
<div class="Page-header"><div class="Page-header-bar" g=b><a href="/">${s.outlet}</a><nav class="Navigation"><ul class="Navigation-items">${each(f.menu, (item) => `<li class="Navigation-items-item">${link(item)}</li>`)}</ul></nav><button class="Page-header-search-button">${f.search}</button></div><div class="TrendingBar" g=b>${each(f.tags, (tag) => link(tag))}</div></div>
<div class="Page-content"><main class="Page-main"><div class="Page-headline-wrap"><div class="Page-breadcrumbs" g=b>${link(s.section)}</div><h1 class="Page-headline" g=t>${s.title}</h1></div>
<div class="Page-lead"><figure class="Figure"><div class="Carousel"><div class="CarouselSlide"><img class="Image" src="p.jpg"><div class="CarouselSlide-info"><span class="CarouselSlide-infoCount" g=b>1 / ${n + 2}</span></div></div></div></figure></div>
<div class="Page-byline"><div class="Page-authors" g=n>${s.author}</div><div class="Page-dateModified" g=n>${f.updatedLabel} ${s.shown}</div></div><div class="ActionBar" g=b><button>${f.share}</button><div class="ActionLink">${link('Facebook')}</div><div class="ActionLink">${link('Email')}</div></div>
<div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody">
${s.lead === '' ? '' : `<p g=l>${s.lead}</p>`}
${fillBody(
  s,
  {
    quote: (text) => `<p g=q>${text}</p>`,
    pull: (text) =>
      `<div class="Enhancement"><blockquote class="Pullquote" g=q>${text}</blockquote></div>`,
    image: (caption, credit) =>
      `<div class="Enhancement"><figure class="Figure"><img src="p.jpg"><figcaption class="Figure-caption"><p g=c>${caption} (${credit})</p></figcaption></figure></div>`,
    list: (items) =>
      `<div class="Enhancement"><div class="HTMLModuleEnhancement">${each(items, (item) => `<p g=li>— ${item}</p>`)}</div></div>`,
  },
  (after) =>
    after === 3
      ? `<div class="Enhancement"><div class="PageListEnhancementGeneric" g=b><div class="PageListEnhancement-title">${f.readAlso}</div><ul>${each(f.related.slice(0, 2), (item) => `<li class="PageList-items-item"><div class="PagePromo-title">${link(item)}</div></li>`)}</ul></div></div>`
      : after === 5
        ? `<div class="SovrnAd Advertisement" g=b><div>${f.advertisement}</div></div>`
        : '',
)}
</div></div><div class="AuthorBlurb" g=b><div class="AuthorBlurb-name">${s.author}</div><div class="AuthorBlurb-bio">${f.biography}</div></div></main>
<aside class="Page-aside" g=b><div class="PageList"><h2 class="PageList-header">${f.mostRead}</h2>${each(f.popular, (item) => `<div class="PagePromo"><h3 class="PagePromo-title">${link(item)}</h3></div>`)}</div></aside></div>
<div class="Page-below" g=b><div class="FourColumnContainer"><h2>${f.readAlso}</h2>${each(f.related, (item) => `<div class="PagePromo"><div class="PagePromo-title">${link(item)}</div><div class="PagePromo-description">${f.video}</div></div>`)}</div></div>
<div class="Page-footer" g=b>${f.legal}${each(f.footer, (item) => link(item))}<div>${f.copyright}</div></div></body></html>`;
