import { describe, expect, test } from 'vitest';
import { readBeginnings } from './read-beginning.ts';

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File =>
  new File([content], name);

describe('reading the beginnings of files', () => {
  test('a short text is there to the last character, in its blocks', async () => {
    const text = 'A lamp went out\n\nNobody saw it. The post says so.\n';
    const [article] = (await readBeginnings([file('lamp.txt', text)], 10)) ?? [];
    expect(article?.text).toBe(text);
    expect(article?.blocks.length).toBe(2);
  });

  test('a long one ends with a whole line, and the letters follow the order of the files', async () => {
    const line = 'Der Fährmann löschte das Licht über dem Fluß.\n';
    const files = [file('a.txt', line.repeat(3_000)), file('b.txt', line)];
    const articles = (await readBeginnings(files, 9_000)) ?? [];
    expect(articles.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
    expect(articles[0]?.text.length).toBeLessThan(12 * 1024);
    expect(articles[0]?.text).toBe(line.repeat((articles[0]?.text.length ?? 0) / line.length));
  });

  test('a long one is cut after the line that fills its half of the window', async () => {
    const line = 'Nobody saw the lamp go out.\n';
    const files = [file('a.txt', line.repeat(3_000)), file('b.txt', line.repeat(3_000))];
    const lengths = (letters: number) =>
      readBeginnings(files, letters).then((all) => all?.map(({ text }) => text.length));
    const filled = Math.ceil(3_001 / line.length) * line.length;
    expect(await lengths(6_000)).toEqual([filled, filled]);
    expect((await lengths(1_000_000))?.[0]).toBeGreaterThan(11 * 1024);
  });

  test('a long line that fills the window is read to its end', async () => {
    const text = `${'word '.repeat(1_000)}\n\n${'More. '.repeat(5_000)}\n`;
    const [article] = (await readBeginnings([file('a.txt', text)], 2_000)) ?? [];
    expect(article?.text).toBe(`${'word '.repeat(1_000)}\n`);
  });

  test.each([
    ['another format', file('a.html', '<p>Text</p>')],
    ['another encoding', file('a.txt', new Uint8Array([0xcf, 0xf0, 0xe8]))],
    ['no text', file('a.txt', 'a\0b')],
    ['nothing', file('a.txt', '')],
  ])('%s is left to the host, and so is what comes with it', async (_, other) => {
    expect(await readBeginnings([file('b.txt', 'Text'), other], 9_000)).toBeNull();
  });
});
