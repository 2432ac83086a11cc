/**
 * Text as Markdown that shows exactly this text: no part of it becomes markup (CommonMark 0.31 and GitHub's additions).
 * The result is one line; runs of spaces and line breaks become one space, as they do on any rendered page.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/[ \t\r\n\f\v]+/g, ' ').replace(/^ | $/g, '');
  return line
    .replace(/[\\`*_{}[\]<>&|~$#@^]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^[-+=:!]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
