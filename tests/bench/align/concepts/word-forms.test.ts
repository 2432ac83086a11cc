import { expect, test } from 'vitest';
import { wordForms } from './word-forms.ts';

test('a word has its regular forms, with its end doubled, dropped or changed where it is written so', () => {
  expect([...wordForms('plan')]).toEqual(expect.arrayContaining(['plans', 'planned', 'planning']));
  expect([...wordForms('raise')]).toEqual(expect.arrayContaining(['raises', 'raised', 'raising']));
  expect([...wordForms('carry')]).toEqual(
    expect.arrayContaining(['carries', 'carried', 'carrying']),
  );
  expect([...wordForms('watch')]).toContain('watches');
  expect([...wordForms('delay')]).not.toContain('delaies');
});

test('an irregular word has the forms of the list', () => {
  expect([...wordForms('buy')]).toContain('bought');
  expect([...wordForms('foot')]).toContain('feet');
});
