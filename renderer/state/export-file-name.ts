/** UTF-8 bytes a name may have, so that with its ending and a number beside it every file system takes it (most allow 255). */
const MOST_BYTES = 180;

/** Names that Windows keeps for devices, whatever they end in. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What a file is called that a comparison is exported to, without its ending: letters, digits and spaces of the comparison's name, cut where it is long. */
export function exportFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    // "Kiev's" is one word: without its apostrophe it still reads as one, parted it does not.
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const cut = cutToBytes(safe, MOST_BYTES).trim();
  return cut === '' || DEVICE.test(cut) ? `comparison ${cut}`.trim() : cut;
}

/** As many characters from the start as fit. */
function cutToBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  let left = most;
  let end = 0;
  for (const character of text) {
    left -= encoder.encode(character).length;
    if (left < 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}
