import { describe, expect, test } from 'vitest';
import { readBeginnings } from './read-beginning.ts';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File =>
  new File([content], name);

describe('reading the beginnings of files', () => {
  test('a short text is there to the last character, in its blocks', async () => {
    const text = 'A lamp went out\n\nNobody saw it. The post says so.\n';
    const [article] = (await readBeginnings([file('lamp.txt', text)])) ?? [];
    expect(article?.text).toBe(text);
    expect(article?.blocks.length).toBe(2);
  });

  test('a long one ends with a whole line, and the letters follow the order of the files', async () => {
    const line = 'Der Fährmann löschte das Licht über dem Fluß.\n';
    const files = [file('a.txt', line.repeat(3_000)), file('b.txt', line)];
    const articles = (await readBeginnings(files)) ?? [];
    expect(articles.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
    expect(articles[0]?.text.length).toBeLessThan(12 * 1024);
    expect(articles[0]?.text).toBe(line.repeat((articles[0]?.text.length ?? 0) / line.length));
  });

  test.each([
    ['another format', file('a.html', '<p>Text</p>')],
    ['another encoding', file('a.txt', new Uint8Array([0xcf, 0xf0, 0xe8]))],
    ['no text', file('a.txt', 'a\0b')],
    ['nothing', file('a.txt', '')],
  ])('%s is left to the host, and so is what comes with it', async (_, other) => {
    expect(await readBeginnings([file('b.txt', 'Text'), other])).toBeNull();
  });
});
