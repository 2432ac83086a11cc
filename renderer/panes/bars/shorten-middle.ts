/** The end of a file's name tells it from others, and has its format. */
const END_SHARE = 0.45;

/** A name of at most so many characters (code points): its beginning and its end, with "…" for what is between them. */
export function shortenMiddle(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const end = Math.floor((most - 1) * END_SHARE);
  const start = most - 1 - end;
  return `${letters.slice(0, start).join('')}…${letters.slice(letters.length - end).join('')}`;
}
