import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { HostileFile } from './hostile-file.ts';

const MEGABYTE = 1024 * 1024;

/** Small files that ask for far more than they look like. */
export const BOMBS: readonly HostileFile[] = [
  bomb('a gigabyte in a megabyte.docx', () => inflating('word/document.xml', 1024)),
  bomb('a gigabyte in a megabyte.odt', () => inflating('content.xml', 1024)),
  bomb('a gigabyte in a megabyte.epub', () => inflating('META-INF/container.xml', 1024)),
  bomb('sixty thousand entries.docx', () => manyEntries(60_000)),
  bomb('elements 100,000 deep.html', () => strToU8(`${'<div>'.repeat(100_000)}text`)),
  bomb('quotations 100,000 deep.md', () => strToU8(`${'> '.repeat(100_000)}text`)),
  bomb('elements 100,000 deep.odt', () =>
    zipSync({ 'content.xml': strToU8(`${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}`) }),
  ),
  bomb('a billion laughs.odt', () => zipSync({ 'content.xml': strToU8(laughs('text:p')) })),
  bomb('a billion laughs.docx', () => zipSync({ 'word/document.xml': strToU8(laughs('w:t')) })),
  bomb('a billion laughs.html', () => strToU8(laughs('p'))),
  bomb('twenty megabytes in a line.txt', () => new Uint8Array(20 * MEGABYTE).fill(97)),
  bomb('a million attributes.html', () => strToU8(`<p ${'a=b '.repeat(1_000_000)}>text</p>`)),
  bomb('parts in parts 10,000 deep.mhtml', () => strToU8(nestedParts(10_000))),
];

function bomb(name: string, bytes: () => Uint8Array): HostileFile {
  return { group: 'bombs', name, bytes };
}

/** An archive with one file of so many megabytes of spaces, written by hand so that nothing large is held. */
function inflating(name: string, megabytes: number): Uint8Array {
  const deflated = deflateRawSync(Buffer.alloc(megabytes * MEGABYTE, 32), { level: 9 });
  const size = megabytes * MEGABYTE;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(deflated.length, 14);
  common.writeUInt32LE(size, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), deflated]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end]);
}

function manyEntries(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, at) => [`word/${at}.xml`, new Uint8Array(0)]);
  return zipSync(Object.fromEntries(names), { level: 0 });
}

function laughs(element: string): string {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities.join('')}]><x><${element}>&l9;</${element}></x>`;
}

function nestedParts(depth: number): string {
  const heads = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/related; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  return `MIME-Version: 1.0\r\n${heads.join('')}Content-Type: text/html\r\n\r\n<p>text</p>`;
}
