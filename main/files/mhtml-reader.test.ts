import { describe, expect, test } from 'vitest';
import { readMhtml } from './mhtml-reader.ts';

const saved = (charset: string, parts: readonly string[]): Uint8Array =>
  Buffer.from(
    [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://harbour.example/bridge',
      'Subject: Harbour bridge to close',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="edge"',
      '',
      ...parts.flatMap((html) => [
        '--edge',
        `Content-Type: text/html; charset=${charset}`,
        'Content-Transfer-Encoding: binary',
        '',
        html,
      ]),
      '--edge--',
      '',
    ].join('\r\n'),
    'latin1',
  );

const PAGE =
  '<html><head><title>Harbour bridge to close</title></head><body><article><h1>Harbour bridge to close</h1><p>The council said on Tuesday that the bridge would close for eleven weeks, and that a ferry would carry people across until it opened again.</p></article></body></html>';

describe('reading a page saved as one file', () => {
  test('the page is the article, and its address is known', async () => {
    const read = await readMhtml(saved('utf-8', [PAGE]));
    expect(read?.text).toContain('a ferry would carry people across');
    expect(read?.publication.url).toBe('https://harbour.example/bridge');
  });

  test('a page in strict markup is read like any other', async () => {
    const strict = Buffer.from(saved('utf-8', [PAGE]))
      .toString('latin1')
      .replace('Content-Type: text/html; charset', 'Content-Type: application/xhtml+xml; charset');
    const read = await readMhtml(Buffer.from(strict, 'latin1'));
    expect(read?.text).toContain('a ferry would carry people across');
  });

  test('frames saved beside the page are not part of it', async () => {
    const frame =
      '<html><body><p>Buy the boat of your dreams, today only, at half the price.</p></body></html>';
    const read = await readMhtml(saved('utf-8', [PAGE, frame]));
    expect(read?.text).not.toContain('boat of your dreams');
  });

  test('curly quotes and dashes of windows-1252 are kept', async () => {
    const quoted = PAGE.replace('on Tuesday', '\u0093on Tuesday\u0094 \u0096');
    expect((await readMhtml(saved('windows-1252', [quoted])))?.text).toContain('“on Tuesday” –');
  });

  test('a message without a page is none', async () => {
    expect(
      await readMhtml(Buffer.from('MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello')),
    ).toBeNull();
  });
});
