import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../tests/support/article-of-text.ts';
import { UNLIMITED } from '../align/budget.ts';
import type { CellState } from '../synopsis/passage.ts';
import { SIGLA, type Siglum } from '../text/article.ts';
import { compareArticles } from './compare-articles.ts';

const FRAME = [
  'The harbour bridge in Aldby reopened for cars on Monday morning.',
  'Cyclists have to wait until the railing is painted.',
];

/** The states of the row that begins with "Repairs", by article; each article says there what it is given. */
function statesOf(base: Siglum | null, ...said: readonly (string | null)[]): readonly CellState[] {
  const articles = said.map((sentence, at) =>
    articleOfText(
      SIGLA[at] ?? 'A',
      [FRAME[0], ...(sentence === null ? [] : [sentence]), FRAME[1]].join('\n\n'),
    ),
  );
  const { passages } = compareArticles(articles, {
    constraints: [],
    form: false,
    base,
    budget: UNLIMITED,
  });
  const first = said.findIndex((sentence) => sentence !== null);
  const row = passages.find(({ cells }) => cells[SIGLA[first] ?? 'A']?.sentences.includes(1));
  return articles.map(({ siglum }) => row?.cells[siglum]?.state ?? 'absent');
}

const TWELVE = 'Repairs to the northern pier cost the county 12 million crowns.';
const TWENTY = 'Repairs to the northern pier cost the county 20 million crowns.';
const THIRTY = 'Repairs to the northern pier cost the county 30 million crowns.';

describe('judgeCells', () => {
  test('cells of the largest agreeing group are the same, the other one differs from it', () => {
    expect(statesOf(null, TWELVE, TWENTY, TWELVE)).toEqual(['same', 'differs', 'same']);
  });

  test('in a pair both cells have the strongest relation', () => {
    expect(statesOf(null, TWELVE, TWENTY)).toEqual(['differs', 'differs']);
  });

  test('without one largest group every cell has the strongest relation of the row', () => {
    expect(statesOf(null, TWELVE, TWENTY, THIRTY)).toEqual(['differs', 'differs', 'differs']);
    expect(statesOf(null, TWELVE, TWELVE, TWENTY, TWENTY)).toEqual(Array(4).fill('differs'));
  });

  test('with a base text a state is said against the base', () => {
    expect(statesOf('B', TWELVE, TWENTY, TWELVE)).toEqual(['differs', 'same', 'differs']);
  });

  test('a denial contradicts', () => {
    const denied = TWELVE.replace('cost', 'did not cost');
    expect(statesOf(null, TWELVE, denied)).toEqual(['contradicts', 'contradicts']);
  });

  test('words that are missing in the other article make a difference, too', () => {
    const sure = TWELVE.replace('cost', 'may have cost');
    expect(statesOf(null, sure, TWELVE.replace('cost', 'cost'))).toEqual(['differs', 'differs']);
    const sourced = TWELVE.replace(/\.$/, ', according to the port.');
    expect(statesOf(null, sourced, TWELVE)).toEqual(['differs', 'differs']);
  });

  test('what one article has is only here, and the others’ cells are absent', () => {
    expect(statesOf(null, TWELVE, null, null)).toEqual(['only-here', 'absent', 'absent']);
    expect(statesOf(null, TWELVE, TWELVE, null)).toEqual(['same', 'same', 'absent']);
  });
});
