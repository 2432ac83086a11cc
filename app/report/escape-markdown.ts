/**
 * Text as Markdown that shows exactly this text: no part of it becomes markup (CommonMark 0.31 and GitHub's additions).
 * The result is one line; runs of spaces and line breaks become one space, as they do on any rendered page.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/[ \t\r\n\f\v]+/g, ' ').replace(/^ | $/g, '');
  return line
    .replace(/[\\`*_{}[\]>|~$#@^]/g, '\\$&')
    .replace(/[&<]/g, (sign) => NAMES[sign] ?? sign)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^[-+=:!]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Not every program that shows Markdown knows a backslash before these; all know the names of the characters. */
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };
