/**
 * A report in Markdown with nothing that could be HTML, a link or an image. Every value is escaped where it is written in; should that ever fail,
 * this second look, which knows nothing of the first, leaves no sign that begins one: reports have none of their own. What is escaped already
 * is returned as it is. Linear in the length but for runs of backslashes.
 */
export const disarmMarkdown = (report: string): string =>
  report
    .replace(/(?<!\\)(\\*)([<[])/g, (_, slashes: string, sign: string) => disarmed(slashes, sign))
    .replace(/(?<!\\)(?::(?=\/\/)|(?<=\bwww)\.)/gi, '\\$&');

/** Not every program that shows Markdown takes a backslash before "<" for more than a backslash; all know the character's name. */
function disarmed(slashes: string, sign: string): string {
  const isEscaped = slashes.length % 2 === 1;
  if (sign === '<') return `${isEscaped ? slashes.slice(1) : slashes}&lt;`;
  return `${slashes}${isEscaped ? '' : '\\'}${sign}`;
}
