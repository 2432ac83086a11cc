import { describe, expect, test } from 'vitest';
import { areSpellingsOfOneName, differByOneSlip } from './are-spellings-of-one-name.ts';

describe('areSpellingsOfOneName', () => {
  test.each([
    ['kiev', 'kyiv'],
    ['zelensky', 'zelenskyy'],
    ['dmitri', 'dmitry'],
    ['kharkov', 'kharkiv'],
    ['chernigov', 'chernihiv'],
    ['gorbachev', 'gorbatschow'],
    ['alexandr', 'aleksandr'],
    ['odessa', 'odesa'],
    ['харьков', 'харків'],
  ])('%s and %s are one name', (one, other) => {
    expect(areSpellingsOfOneName(one, other)).toBe(true);
    expect(areSpellingsOfOneName(other, one)).toBe(true);
  });

  test.each([
    ['russia', 'russian'],
    ['ukraine', 'ukrainian'],
    ['iran', 'iraq'],
    ['peru', 'paris'],
    ['austria', 'australia'],
    ['путин', 'путина'],
    ['xinhua', 'xinjiang'],
    ['minister', 'ministry'],
    ['chairman', 'chairmen'],
  ])('%s and %s are two words', (one, other) => {
    expect(areSpellingsOfOneName(one, other)).toBe(false);
    expect(areSpellingsOfOneName(other, one)).toBe(false);
  });
});

describe('differByOneSlip', () => {
  test('allows one letter more, less, other or two swapped, in longer names', () => {
    expect(differByOneSlip('johnson', 'jonson')).toBe(true);
    expect(differByOneSlip('johnson', 'jonhson')).toBe(true);
    expect(differByOneSlip('johnson', 'johnsen')).toBe(true);
    expect(differByOneSlip('iran', 'iraq')).toBe(false);
    expect(differByOneSlip('johnson', 'jonsen')).toBe(false);
  });
});
