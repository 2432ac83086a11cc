import { expect, test } from 'vitest';
import { FORMAT_TEXT } from './export-text.ts';

test('says what a row of the table is, as the table itself has it', () => {
  expect(FORMAT_TEXT.csv.about).toBe('one row for each piece of evidence');
});
