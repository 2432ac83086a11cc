import { escapeHtml } from './html.ts';

/** Every element a report is made of. */
const OWN_ELEMENTS = new Set(
  'html head meta title body a abbr article b bdi br caption code dd del div dl dt em footer h1 h2 h3 h4 header i ins li main mark nav ol p q s section small span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);

const OWN_ATTRIBUTE =
  /^(?:class|id|lang|dir|scope|role|tabindex|title|colspan|rowspan|start|value|charset|name|content|aria-[a-z]+|data-[a-z]+)$/;

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/gy;
const DOCTYPE = /<!doctype html>/gy;

/**
 * A report with everything that is no markup of reports turned into text. Every value is escaped where it is written in; should that ever
 * fail, this second look, which knows nothing of the first, lets through no element that runs, loads or leads anywhere. Markup of our own
 * is returned as it is, and `style`, the one style element a report has. Linear in the length.
 */
export function keepOwnMarkup(page: string, style: string): string {
  const pieces: string[] = [];
  let last = 0;
  for (let at = page.indexOf('<'); at !== -1; at = page.indexOf('<', last)) {
    pieces.push(page.slice(last, at));
    const tag = page.startsWith(style, at) ? style : ownTagAt(page, at);
    pieces.push(tag ?? escapeHtml('<'));
    last = at + (tag ?? '<').length;
  }
  return `${pieces.join('')}${page.slice(last)}`;
}

function ownTagAt(page: string, at: number): string | null {
  DOCTYPE.lastIndex = at;
  if (at === 0 && DOCTYPE.test(page)) return page.slice(0, DOCTYPE.lastIndex);
  TAG.lastIndex = at;
  const [tag, , name = '', attributes = ''] = TAG.exec(page) ?? [];
  const isOwn = tag !== undefined && OWN_ELEMENTS.has(name) && hasOwnAttributes(name, attributes);
  return isOwn ? tag : null;
}

function hasOwnAttributes(element: string, attributes: string): boolean {
  for (const [, name = '', value = ''] of attributes.matchAll(/\s+([a-z-]+)(?:="([^"]*)")?/g))
    if (!OWN_ATTRIBUTE.test(name) && !isOwnAddress(element, name, value)) return false;
  return true;
}

/** Only places in the report itself, and the one policy; no other equivalent of a header ("refresh") is ours. */
const isOwnAddress = (element: string, name: string, value: string): boolean =>
  (element === 'a' && name === 'href' && value.startsWith('#')) ||
  (element === 'meta' && name === 'http-equiv' && value === 'Content-Security-Policy');
