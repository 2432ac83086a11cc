import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { compareArticles } from '../../app/index.ts';
import { articleOfText } from '../../tests/support/article-of-text.ts';
import { keptAnswers } from '../library/kept-answers.ts';
import type { StartComparing } from './compare-in-worker.ts';
import { rememberAnswers } from './remember-answers.ts';

const ARTICLES = [
  articleOfText('A', 'The ferry left at nine. Forty people were on board.'),
  articleOfText('B', 'The ferry left at ten. Forty people were on board.'),
];
const REQUEST = {
  constraints: [],
  form: true,
  base: null,
  milliseconds: 60_000,
  tellsLinedUp: false,
  work: 'w',
};
const NO_NEWS = { onProgress: () => {}, onLinedUp: () => {} };

/** The engine itself, counting how often it is asked; `milliseconds` of 0 is a limit that cuts the work short. */
function counted() {
  const start = vi.fn<StartComparing>((articles, { milliseconds, ...options }) => {
    const budget = { now: () => 1, deadline: milliseconds, onProgress: () => {} };
    return {
      result: Promise.resolve(compareArticles(articles, { ...options, budget })),
      cancel: () => {},
    };
  });
  return start;
}

let databases = 0;
const freshAnswers = () => keptAnswers(`answers-${databases++}`);

/** Waits until an answer that is being kept is there. */
const rest = () => new Promise((done) => setTimeout(done, 50));

test('the same question is answered by the engine once, and the second answer equals the first', async () => {
  const start = counted();
  const remembering = rememberAnswers(start, freshAnswers(), 'engine 1');
  const first = await remembering(ARTICLES, REQUEST, NO_NEWS).result;
  await rest();
  const second = await remembering(structuredClone(ARTICLES), REQUEST, NO_NEWS).result;
  expect(start).toHaveBeenCalledTimes(1);
  expect(first.findings.length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});

test('another text, pin, base or engine is another question', async () => {
  const start = counted();
  const answers = freshAnswers();
  const ask = async (engine: string, articles = ARTICLES, changes = {}) => {
    await rememberAnswers(start, answers, engine)(articles, { ...REQUEST, ...changes }, NO_NEWS)
      .result;
    await rest();
  };
  await ask('engine 1');
  await ask('engine 2');
  await ask('engine 1', ARTICLES, { base: 'A' });
  await ask('engine 1', [...ARTICLES.slice(0, 1), articleOfText('B', 'The ferry stayed.')]);
  expect(start).toHaveBeenCalledTimes(4);
});

test('an answer that a limit cut short is not kept', async () => {
  const start = counted();
  const remembering = rememberAnswers(start, freshAnswers(), 'engine 1');
  const ask = () => remembering(ARTICLES, { ...REQUEST, milliseconds: 0 }, NO_NEWS).result;
  expect((await ask()).cuts).not.toEqual([]);
  await rest();
  await ask();
  expect(start).toHaveBeenCalledTimes(2);
});

test('answers of comparisons that are gone are forgotten, those of others are not', async () => {
  const answers = freshAnswers();
  await answers.keep('1', 'gone', 'one');
  await answers.keep('2', 'there', 'two');
  await answers.keepOnly(['there']);
  expect([await answers.find('1'), await answers.find('2')]).toEqual([null, 'two']);
});

test('a run that is cancelled before the answers were looked through starts nothing', async () => {
  const start = counted();
  rememberAnswers(start, freshAnswers(), 'engine 1')(ARTICLES, REQUEST, NO_NEWS).cancel();
  await rest();
  expect(start).not.toHaveBeenCalled();
});
