/** What is looked at: an element with all inside it, or alone. */
interface Looked {
  /** A regular expression for the names of elements that are foreign. */
  readonly elements: string;
  /** Null for the whole document. */
  readonly within?: Element | null;
  readonly alone?: boolean;
}

/**
 * Runs in a page, from its text: what of its markup was made neither by the workbench nor by a report, so that a payload must have been taken
 * for markup: elements of foreign names, handlers of events, addresses that run, styles that fetch. What waits for an event needs one of them.
 */
export function foreignMarkup({
  elements,
  within = null,
  alone = false,
}: Looked): readonly string[] {
  const named = new RegExp(elements);
  const found: string[] = [];
  const root = within ?? document.documentElement;
  for (const element of alone ? [root] : [root, ...root.querySelectorAll('*')]) {
    const name = element.localName;
    const isOwnScript =
      name === 'script' && (element as HTMLScriptElement).src.startsWith(location.origin);
    if (named.test(name) && !isOwnScript) found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/.test(attribute)) found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
      const isAddress = /^(?:href|src|action|formaction|srcdoc|xlink:href|data)$/.test(attribute);
      if (isAddress && /^\s*(?:javascript|vbscript|data:text)/i.test(value))
        found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
      if (attribute === 'style' && /url\s*\(/i.test(value))
        found.push(`${name} style=${value.slice(0, 60)}`);
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
