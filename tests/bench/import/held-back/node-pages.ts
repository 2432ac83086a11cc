import { each, fillBody, link } from '../fill-body.ts';
import type { Template } from '../template.ts';

/** Pages of a system of nodes and fields: every value in its field, every block in a region. */
export const nodePages: Template = (
  s,
  f,
  n,
) => `<!DOCTYPE html><html lang="${s.language}" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10"><title>${s.title} | ${s.outlet}</title></head><body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable skip-link" g=b>${f.skip}</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container">
<header role="banner"><div class="region region-header" g=b><div class="block block-system-branding-block"><a href="/" rel="home">${s.outlet}</a></div><nav role="navigation" class="block block-menu menu--main"><h2 class="visually-hidden">${f.menu[1]}</h2><ul>${each(f.menu, (item) => `<li>${link(item)}</li>`)}</ul></nav></div></header>
<div class="region region-breadcrumb" g=b><nav class="breadcrumb"><ol><li>${link(f.menu[0] ?? '')}</li><li>${link(s.section)}</li></ol></nav></div>
<main role="main"><a id="main-content"></a><div class="layout-content"><div class="region region-content"><div class="block block-page-title-block"><h1 g=t><span class="field field--name-title">${s.title}</span></h1></div>
<div class="block block-system-main-block"><article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted" g=n>${s.author}, <span class="field--name-created">${s.shown}</span></div></footer><div class="node__content">
${s.lead === '' ? '' : `<div class="field field--name-field-summary field__item" g=l>${s.lead}</div>`}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">
${fillBody(
  s,
  {
    image: (caption, credit) =>
      `<article class="media media--type-image media--view-mode-embed"><div class="field--name-field-media-image"><img src="p.jpg"></div><div class="field--name-field-caption" g=c>${caption}</div><div class="field--name-field-credit" g=c>${credit}</div></article>`,
    pull: (text) =>
      `<div class="paragraph paragraph--type--pull-quote"><div class="field--name-field-quote" g=q>${text}</div></div>`,
  },
  (after) =>
    after === 3
      ? `<div class="paragraph paragraph--type--related" g=b><div class="field__label">${f.readAlso}</div><div class="field__item">${link(f.related[n] ?? '')}</div></div>`
      : '',
)}
</div><div class="field field--name-field-tags field--label-above" g=b><div class="field__label">${f.topics}</div><div class="field__items">${each(f.tags, (tag) => `<div class="field__item">${link(tag)}</div>`)}</div></div>
<ul class="links inline list-inline" g=b><li class="comment-add">${link(f.reply)}</li><li class="statistics-counter">${n}31</li></ul></div></article></div>
<section class="field field--name-comment comment-wrapper" g=b><h2>${f.commentsHead}</h2>${each(f.comments, ([name, when, text]) => `<article role="article" class="comment js-comment"><p class="comment__author">${name}</p><p class="comment__time">${when}</p><div class="field--name-comment-body"><p>${text}</p></div></article>`)}</section>
<div class="views-element-container block block-views" g=b><h2>${f.mostRead}</h2><div class="view-content">${each(f.popular, (item) => `<div class="views-row"><span class="views-field-title">${link(item)}</span></div>`)}</div></div></div></div>
<aside class="layout-sidebar-second"><div class="region region-sidebar-second" g=b><div class="block"><h2>${f.newsletter}</h2><form><input type="email"><button>${f.subscribe}</button></form></div></div></aside></main>
<footer role="contentinfo"><div class="region region-footer" g=b>${each(f.footer, (item) => link(item))} ${f.copyright}</div></footer></div></div></body></html>`;
