import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../tests/support/article-of-text.ts';
import { UNLIMITED } from '../align/budget.ts';
import { type Article, SIGLA, type Siglum } from '../text/article.ts';
import { compareArticles } from './compare-articles.ts';
import type { CompareOptions, Comparison } from './comparison.ts';

const options: CompareOptions = { constraints: [], form: false, base: null, budget: UNLIMITED };

const article = (siglum: Siglum, sentences: readonly string[]): Article =>
  articleOfText(siglum, sentences.join('\n\n'));

const STORM = [
  'The storm destroyed 214 houses in the fishing village of Lund on Monday.',
  'The mayor of Lund asked the government for tents and warm blankets.',
  '“We will rebuild every house before the winter,” said mayor Ada Holm.',
  'Soldiers brought drinking water to the harbour in four trucks.',
  'According to the weather office the next storm may reach the coast by Friday.',
];
const CHANGED = [
  'The storm destroyed 241 houses in the fishing village of Lund on Monday.',
  'The mayor of Lund did not ask the government for tents and warm blankets.',
  '“We will repair every house before the winter,” said mayor Ada Holm.',
  'The next storm will reach the coast by Friday.',
  'The brutal storm destroyed 214 houses in the fishing village of Lund on Tuesday.',
];

const compare = (articles: readonly Article[], change: Partial<CompareOptions> = {}): Comparison =>
  compareArticles(articles, { ...options, ...change });

describe('compareArticles', () => {
  test('finds nothing between an article and itself', () => {
    const { findings, passages } = compare([article('A', STORM), article('B', STORM)]);
    expect(findings).toEqual([]);
    for (const { cells } of passages)
      expect([cells.A?.state, cells.B?.state]).toEqual(['same', 'same']);
  });

  test('tells once what is lined up, before anything is compared, with the links and passages of the answer', () => {
    const told: Comparison[] = [];
    const comparison = compare([article('A', STORM), article('B', CHANGED)], {
      onLinedUp: (linedUp) => told.push(linedUp),
      budget: {
        ...UNLIMITED,
        onProgress: ({ stage }) => expect(told).toHaveLength(stage === 'comparing' ? 1 : 0),
      },
    });
    const sentences = ({ passages }: Comparison) =>
      passages.map(({ id, cells }) => [id, cells.A?.sentences, cells.B?.sentences]);
    expect(told.map(({ links }) => links)).toEqual([comparison.links]);
    expect(told.map(sentences)).toEqual([sentences(comparison)]);
    expect(told.flatMap(({ findings }) => findings)).toEqual([]);
    expect(comparison.findings).not.toEqual([]);
  });

  test('takes names with apostrophes and hyphens for sources like any other', () => {
    const told = [
      "Shaun O'Neil said the harbour was closed on Monday.",
      "O'Neil: the harbour stays closed.",
    ];
    const retold = ['Al-Jazeera reported the closing.', 'Al-Jazeera: ships wait outside.'];
    expect(() => compare([article('A', told), article('B', retold)])).not.toThrow();
  });

  test('does not depend on the order of the columns, shows verbatim evidence and cuts no word', () => {
    const telling = fc.shuffledSubarray([...STORM, ...CHANGED], { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(telling, { minLength: 2, maxLength: 4 }), (tellings) => {
        const articles = tellings.map((sentences, at) => article(SIGLA[at] ?? 'A', sentences));
        const comparison = compare(articles, { form: true });
        expect(compare([...articles].reverse(), { form: true })).toEqual(comparison);
        for (const { evidence } of comparison.findings)
          for (const { article: siglum, start, end, text } of evidence) {
            const source = articles.find((one) => one.siglum === siglum)?.text ?? '';
            expect(source.slice(start, end)).toBe(text);
            expect(
              /[\p{L}\p{N}]$/u.test(source.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text),
            ).toBe(false);
          }
      }),
      { numRuns: 25 },
    );
  });

  test('says the state of a cell against the base text where one is chosen', () => {
    const articles = [
      article('A', STORM),
      article('B', STORM),
      article('C', [...CHANGED.slice(0, 1), ...STORM.slice(1)]),
    ];
    const free = compare(articles).passages.find(({ cells }) => cells.C?.sentences[0] === 0);
    expect([free?.cells.A?.state, free?.cells.B?.state, free?.cells.C?.state]).toEqual([
      'same',
      'same',
      'differs',
    ]);
    const based = compare(articles, { base: 'C' }).passages.find(
      ({ cells }) => cells.C?.sentences[0] === 0,
    );
    expect([based?.cells.A?.state, based?.cells.B?.state, based?.cells.C?.state]).toEqual([
      'differs',
      'differs',
      'same',
    ]);
  });

  test('says in one sentence that two articles share nothing, and lists nothing as missing', () => {
    const other = [
      'A goat cheese from the valley of Orm won a prize.',
      'The dairy is eighty years old.',
    ];
    const { findings, cuts } = compare([article('A', STORM), article('B', other)]);
    expect(cuts.map(({ kind }) => kind)).toEqual(['unrelated']);
    expect(findings.filter(({ kind }) => kind === 'only-here' || kind === 'absent')).toEqual([]);
  });

  test('leaves the rest out when the budget is spent, and says what', () => {
    let clock = 0;
    const budget = {
      now: () => clock,
      deadline: 10,
      onProgress: () => {
        clock = 11;
      },
    };
    const { cuts } = compare([article('A', STORM), article('B', CHANGED)], { budget });
    expect(cuts.length).toBeGreaterThan(0);
    expect(cuts.every(({ kind }) => kind === 'budget')).toBe(true);
  });

  test('counts form findings whether they are listed or not', () => {
    const spaced = STORM.map((sentence) => sentence.replace(' ', '  '));
    const { counts, findings } = compare([article('A', STORM), article('B', spaced)]);
    expect(counts.form).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });
});
