import { describe, expect, test } from 'vitest';
import type { Evidence } from '../finding.ts';
import { certaintyLadder } from './certainty-ladder.ts';

const said = (article: Evidence['article'], text: string): Evidence => ({
  article,
  text,
  start: 7,
  end: 7 + text.length,
});

describe('the ladder of certainty', () => {
  test('stands every article on the rung of its words', () => {
    const ladder = certaintyLadder([
      said('A', 'may have been'),
      said('B', 'was'),
      said('C', 'probably'),
      said('D', 'reportedly'),
    ]);
    expect(ladder).toEqual([
      { rung: 'possible', sigla: ['A'] },
      { rung: 'likely', sigla: ['C'] },
      { rung: 'reported', sigla: ['D'] },
      { rung: 'asserted', sigla: ['B'] },
    ]);
  });

  test('takes a hedge that is left out for an assertion', () => {
    const ladder = certaintyLadder([said('A', 'possibly'), said('B', '')]);
    expect(ladder?.at(-1)).toEqual({ rung: 'asserted', sigla: ['B'] });
  });

  test('is none where nobody hedges, or all alike', () => {
    expect(certaintyLadder([said('A', 'ready'), said('B', 'open')])).toBeNull();
    expect(certaintyLadder([said('A', 'perhaps'), said('B', 'maybe')])).toBeNull();
  });
});
