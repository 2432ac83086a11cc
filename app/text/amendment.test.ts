import { expect, test } from 'vitest';
import { headsAmendments, isAmendment } from './amendment.ts';

test.each([
  'Updates to this article',
  'Corrections and clarifications',
  'Änderungen an dieser Meldung',
  'Історія змін',
  'Исправления',
])('%j stands above a log of changes', (text) => {
  expect(headsAmendments(text)).toBe(true);
});

test.each([
  'Correction of the coast costs millions.',
  'Updates from the harbour, the market and the two new schools',
  'The corrections',
])('%j does not', (text) => {
  expect(headsAmendments(text)).toBe(false);
});

test.each([
  'Correction, 3 May: The kiln dries boards in nine days.',
  'An earlier version of this story gave the wrong year.',
  'Anmerkung der Redaktion: Der Marder ist ein Raubtier.',
  'In einer früheren Fassung hieß es, der Hahn sei fünf.',
  'Уточнення: у бібліотеці вісім тисяч книжок.',
  'Обновлено 10 сентября — прокуратура начала проверку.',
])('%j says what was changed', (text) => {
  expect(isAmendment(text)).toBe(true);
});

test.each([
  'The correction came late. Nobody read it: the paper had been sold.',
  'Updated daily',
  'Das Haus gefiel ihm in der ersten Zeit.',
])('%j does not say so', (text) => {
  expect(isAmendment(text)).toBe(false);
});
