/** Largest picture an ICO file can name a size for. */
const ICO_LIMIT = 256;
const ICO_HEADER = 6;
const ICO_ENTRY = 16;

/**
 * A Windows icon of PNG pictures: a header, one entry for each picture, then the pictures.
 *
 * @param {ReadonlyMap<number, Buffer>} pictures PNG files by their size in pixels
 */
export function packIco(pictures) {
  const used = [...pictures].filter(([size]) => size <= ICO_LIMIT);
  const header = Buffer.alloc(ICO_HEADER);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(used.length, 4);
  let at = ICO_HEADER + used.length * ICO_ENTRY;
  const entries = used.map(([size, png]) => {
    const entry = Buffer.alloc(ICO_ENTRY);
    // One byte each for width and height; 0 stands for 256.
    entry.writeUInt8(size % ICO_LIMIT, 0);
    entry.writeUInt8(size % ICO_LIMIT, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(at, 12);
    at += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...used.map(([, png]) => png)]);
}

/**
 * Apple's four letters for each size that is stored as PNG; a retina picture has twice the pixels of its name.
 *
 * @type {readonly (readonly [string, number])[]}
 */
const ICNS_TYPES = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * A macOS icon: chunks of a type, a length (both counted in it) and a PNG picture, in one chunk around them all.
 *
 * @param {ReadonlyMap<number, Buffer>} pictures PNG files by their size in pixels
 */
export function packIcns(pictures) {
  const chunks = ICNS_TYPES.flatMap(([type, size]) => {
    const png = pictures.get(size);
    return png ? [icnsChunk(type, png)] : [];
  });
  return icnsChunk('icns', Buffer.concat(chunks));
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function icnsChunk(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
