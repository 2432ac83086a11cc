/**
 * Runs in a page: what of its markup was made neither by the workbench nor by a report, so that a payload must have been taken for markup: elements
 * named in `elements` (a regular expression), handlers of events, addresses that run. What waits for an event needs one of them.
 */
export function foreignMarkup(elements: string): readonly string[] {
  const named = new RegExp(elements);
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const isOwnScript =
      name === 'script' && (element as HTMLScriptElement).src.startsWith(location.origin);
    if (named.test(name) && !isOwnScript) found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/.test(attribute)) found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
      const isAddress = /^(?:href|src|action|formaction|srcdoc|xlink:href|data)$/.test(attribute);
      if (isAddress && /^\s*(?:javascript|vbscript|data:text)/i.test(value))
        found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
      if (attribute === 'http-equiv' && !/^content-security-policy$/i.test(value))
        found.push(`${name} ${attribute}=${value}`);
    }
  }
  return found;
}

/** The workbench makes none of these. */
export const FOREIGN_TO_WORKBENCH =
  '^(?:script|iframe|object|embed|base|video|audio|marquee|math|frameset|applet)$';

/** A report has no picture, no control and no script. */
export const FOREIGN_TO_REPORT =
  '^(?:script|iframe|object|embed|base|video|audio|marquee|math|frameset|applet|img|svg|link|form|input|button|select|textarea|details|template|picture|source)$';
