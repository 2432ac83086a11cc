/** Markup that is safe to write into a page. A class of its own, so that no plain string can pass for it. */
export class Html {
  readonly #markup: string;

  /** Takes the program's own markup as it is. Everything else goes through `html`. */
  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text (escaped), markup (as it is), several of them, or nothing. */
export type HtmlPart = string | number | Html | null | readonly HtmlPart[];

/** A template whose every value is escaped, unless it is markup made by another such template. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const rest = values.map((value, at) => markupOf(value) + (strings[at + 1] ?? ''));
  return new Html((strings[0] ?? '') + rest.join(''));
}

function markupOf(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser turns a bare carriage return into a line feed; a reference keeps the text as it was.
  '\r': '&#13;',
};

/** Text for element content and quoted attribute values. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character);
