import { describe, expect, test } from 'vitest';
import { parseArticle } from '../main/files/parse-article.ts';
import { judgeAnswer } from './bench/hostile/judge-answer.ts';
import { mutateBytes } from './bench/hostile/mutate-bytes.ts';
import { randomFrom } from './bench/random.ts';
import { makeDocuments } from './support/make-documents.ts';

/** A few of each; `npm run test:hostile` tries hundreds, and the collected ones. */
const MUTATIONS = 15;

describe('damaged files', () => {
  test('every format is read before it is damaged, with nothing lost', async () => {
    for (const [ending, bytes] of await makeDocuments()) {
      const answer = await parseArticle({ name: `whole.${ending}`, bytes });
      expect(answer, ending).toMatchObject({
        ok: true,
        value: { title: expect.stringMatching(/^Harbour bridge/) },
      });
      expect(answer.ok && answer.value.text).toContain('every twelve minutes');
      expect(judgeAnswer(`whole.${ending}`, answer)).toBeNull();
    }
  });

  test('each is read with nothing lost, or refused with a sentence that names it', async () => {
    const random = randomFrom(5);
    for (const [ending, bytes] of await makeDocuments())
      for (let at = 0; at < MUTATIONS; at += 1) {
        const name = `damaged.${ending}`;
        const answer = await parseArticle({ name, bytes: mutateBytes(bytes, random) });
        expect(judgeAnswer(name, answer), `${ending} ${at}`).toBeNull();
      }
  });

  test('the judge sees lost text, faults of the program and refusals that are no sentence', () => {
    const failure = (code: 'internal' | 'empty', message: string) =>
      ({ ok: false, error: { code, message, file: 'a.txt' } }) as const;
    expect(judgeAnswer('a.txt', failure('internal', 'a.txt failed.'))).toMatch(/fault/);
    expect(judgeAnswer('a.txt', failure('empty', 'a.txt'))).toMatch(/no sentence/);
    expect(judgeAnswer('a.txt', failure('empty', 'It is empty.'))).toMatch(/names no file/);
  });
});
