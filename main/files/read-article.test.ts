import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArticleDraft, MAX_FILE_BYTES, type Result } from '../../app/index.ts';
import { loadBytes } from './load-bytes.ts';
import { makePdf, setLines } from './pdf/pdf.fixture.ts';
import { readArticle } from './read-article.ts';
import { readArticles } from './read-articles.ts';

const story =
  'The dam at Arden held all night, the rescue service said on Friday. Nobody was hurt.\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): { readonly path: string } => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path };
};

const failureOf = <T>(result: Result<T>): object => {
  if (result.ok) throw new Error('This was to fail.');
  return result.error;
};

const articleOf = (result: Result<ArticleDraft>): ArticleDraft => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('readArticle', () => {
  test('reads a text file as it stands, and says what file it was', async () => {
    const article = articleOf(await readArticle(put('story.txt', `\uFEFF${story}\r\nMore of it.`)));
    expect(article.text).toBe(`${story}\r\nMore of it.`);
    expect(article.file).toEqual({
      name: 'story.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: Buffer.byteLength(`\uFEFF${story}\r\nMore of it.`),
      format: 'text',
      encoding: 'utf-8',
    });
    expect(article.language).toBe('en');
  });

  test('reads bytes a page holds, under the name without its folder', async () => {
    const article = articleOf(
      await readArticle({ name: 'C:\\news\\story.txt', bytes: new TextEncoder().encode(story) }),
    );
    expect(article.file.name).toBe('story.txt');
  });

  test('takes a file without an ending for what it looks like', async () => {
    const page = articleOf(await readArticle(put('saved', `<!doctype html><p>${story}</p>`)));
    expect(page.file.format).toBe('html');
    expect(articleOf(await readArticle(put('plain', story))).file.format).toBe('text');
    expect(articleOf(await readArticle(put('Mr. Holt 2024.01.26', story))).file.format).toBe(
      'text',
    );
  });

  test('says of a missing file that it was not found', async () => {
    expect(failureOf(await readArticle({ path: join(folder, 'gone.txt') }))).toEqual({
      code: 'not-found',
      file: 'gone.txt',
      message: 'gone.txt was not found; check the name and the folder, and open it again.',
    });
  });

  test('says of a folder that it is one', async () => {
    mkdirSync(join(folder, 'articles'));
    expect(failureOf(await readArticle({ path: join(folder, 'articles') }))).toMatchObject({
      code: 'not-a-file',
      message: 'articles is a folder, not a file; open the articles inside it instead.',
    });
  });

  test.each([
    ['empty.txt', ''],
    ['blank.txt', ' \r\n\u00A0\n'],
    ['mark.txt', '\uFEFF'],
  ])('says of %s that nothing is in it', async (name, content) => {
    expect(failureOf(await readArticle(put(name, content)))).toMatchObject({
      code: 'empty',
      file: name,
    });
  });

  test.each([
    ['zeros.txt', new Uint8Array(64)],
    ['picture.txt', Buffer.concat([Buffer.from('\u0089PNG\r\n', 'latin1'), Buffer.alloc(100, 7)])],
    ['noise.txt', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251))],
    ['shortcut.txt', Buffer.from('4C0000000114020000000000', 'hex')],
    ['shortcut.html', '<?xml version="1.0"?>\n<plist version="1.0"><dict></dict></plist>'],
    ['program.html', Buffer.from('\u007FELF\u0002\u0001', 'latin1')],
  ])('says of the binary file %s that it is not text', async (name, content) => {
    expect(failureOf(await readArticle(put(name, content)))).toMatchObject({
      code: 'not-text',
      file: name,
    });
  });

  test.each([
    ['story.doc', 'an old Word document'],
    ['story.rtf', 'a rich-text document'],
    ['story.xyz', 'a .xyz file'],
    ['page.url', 'a link to a page, not the page'],
  ])('says of %s what it is and what can be opened', async (name, what) => {
    expect(failureOf(await readArticle(put(name, story)))).toMatchObject({
      code: 'unknown-format',
      message: `${name} is ${what}, which cannot be opened; save the article as .txt, .md, .html, .docx or .pdf and open that.`,
    });
  });

  test('says of a document with a password how it can be opened', async () => {
    const locked = Buffer.concat([
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      Buffer.alloc(1500),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(failureOf(await readArticle(put('story.docx', locked)))).toMatchObject({
      code: 'not-readable',
      message:
        'story.docx cannot be opened (it is protected by a password); open it with its password, save it without one, and open that.',
    });
  });

  test.each([
    ['story.docx', 'it is damaged'],
    ['story.odt', 'it is damaged'],
    ['story.epub', 'it is damaged'],
    ['story.pdf', 'it is damaged'],
    ['story.mhtml', 'there is no page in it'],
  ])('says of %s, which holds something else, that it cannot be opened', async (name, cause) => {
    expect(failureOf(await readArticle(put(name, story)))).toMatchObject({
      code: 'not-readable',
      file: name,
      message: expect.stringContaining(`${name} cannot be opened (${cause}); save it anew`),
    });
  });

  test.each(['a.docx', 'a.pdf', 'a.mhtml', 'a.epub'])(
    'a page with the name of a document, %s, is opened as a page',
    async (name) => {
      const page = `<!DOCTYPE html><html><body><article><p>The harbour bridge will close in March.</p></article></body></html>`;
      const read = await readArticle({ name, bytes: Buffer.from(page) });
      expect(read).toMatchObject({ ok: true, value: { file: { format: 'html' } } });
      expect(read.ok && read.value.text).toBe('The harbour bridge will close in March.');
    },
  );

  test('a document with the ending of a text is opened as what it is', async () => {
    const pdf = makePdf([setLines(['The harbour bridge will close for eleven weeks in March.'])]);
    const read = await readArticle(put('paper.txt', pdf));
    expect(read).toMatchObject({ ok: true, value: { file: { format: 'pdf' } } });
  });

  test('refuses a file over the limit before reading it, and says the limit', async () => {
    const { path } = put('long.txt', '');
    await truncate(path, 60 * 1024 * 1024);
    const result = await loadBytes(
      { path },
      {
        stat: async () => ({
          isFile: () => true,
          isDirectory: () => false,
          size: 60 * 1024 * 1024,
        }),
        readFile: () => Promise.reject(new Error('This was not to be read.')),
      },
    );
    expect(failureOf(result)).toMatchObject({
      code: 'too-large',
      message:
        'long.txt has 60.0 MB, more than the limit of 50 MB; save the article alone and open that.',
    });
    expect(failureOf(await readArticle({ path }))).toEqual(failureOf(result));
  });

  test('refuses bytes over the limit too', async () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
    expect(failureOf(await readArticle({ name: 'a.txt', bytes }))).toMatchObject({
      code: 'too-large',
    });
  });

  test.each([
    ['EACCES', 'permission denied'],
    ['EBUSY', 'another program is using it'],
    ['EWEIRD', 'EWEIRD'],
  ])('says why a file cannot be read: %s', async (code, cause) => {
    const refused = Object.assign(new Error(code), { code });
    const result = await loadBytes(
      { path: '/somewhere/closed.txt' },
      {
        stat: async () => ({ isFile: () => true, isDirectory: () => false, size: 1 }),
        readFile: () => Promise.reject(refused),
      },
    );
    expect(failureOf(result)).toEqual({
      code: 'not-readable',
      file: 'closed.txt',
      message: `closed.txt cannot be read (${cause}); allow reading it, or open a copy of it.`,
    });
  });

  test('says of a page without any text that it has none', async () => {
    const page =
      '<!doctype html><html><head><title>Story</title></head><body><script>let a;</script></body></html>';
    expect(failureOf(await readArticle(put('bare.html', page)))).toMatchObject({
      code: 'no-article',
    });
  });

  test('shows no line end or change of direction out of a file name', async () => {
    const failure = failureOf(
      await readArticle({ name: 'a\n\u202Etxt.exe', bytes: new Uint8Array(3) }),
    );
    expect(failure).toMatchObject({ message: expect.stringMatching(/^a\uFFFD\uFFFDtxt\.exe is /) });
  });
});

describe('readArticles', () => {
  test('reads each file whatever becomes of the others, in the order given', async () => {
    const outcomes = await readArticles([
      put('one.txt', story),
      { path: join(folder, 'missing.txt') },
      put('two.txt', `${story}And more.`),
    ]);
    expect(outcomes.map((one) => [one.name, 'result' in one && one.result.ok])).toEqual([
      ['one.txt', true],
      ['missing.txt', false],
      ['two.txt', true],
    ]);
  });

  test('refuses a file with the contents of an earlier one, and names both', async () => {
    const outcomes = await readArticles([
      put('a.txt', story),
      put('b.txt', story),
      put('c.txt', `${story}!`),
    ]);
    expect(
      outcomes.map((one) => (!('result' in one) || one.result.ok ? null : one.result.error)),
    ).toEqual([
      null,
      {
        code: 'same-file',
        file: 'b.txt',
        message: 'b.txt is the same file as a.txt (same contents); open another one.',
      },
      null,
    ]);
  });
});
