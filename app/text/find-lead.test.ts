import { describe, expect, test } from 'vitest';
import { isLead } from './find-lead.ts';

const other = 'A new mayor will be elected on 14 March, the council announced.';

describe('isLead', () => {
  test('sees a lead in what the next paragraph tells afresh, with full names', () => {
    const first =
      'Finch gives up her office in Varrow after ten years, the council says in a statement.';
    const next =
      'Mayor Ada Finch of Varrow gives up her office, the town council says in a short statement.';
    expect(isLead(first, [next, other])).toBe(true);
  });

  test('sees a lead in what a later paragraph repeats nearly word for word', () => {
    const first =
      'The mayor of Varrow gives up her office after ten years, citing bad health and long nights.';
    const later =
      'Earlier, the mayor of Varrow gave up her office after ten years, citing bad health and long nights.';
    expect(isLead(first, [other, later])).toBe(true);
  });

  test('sees none where the story goes on', () => {
    const first =
      'Mayor Ada Finch of Varrow gives up her office after ten years because of her health.';
    const next = 'The mayor told the council on Monday that she would stay until March.';
    expect(isLead(first, [next, other])).toBe(false);
  });

  test('takes no word that is also written small for a first name', () => {
    const first =
      'The council of Varrow has voted to keep the Harbour bridge open, but not on Sundays or at night.';
    const next =
      'The Harbour bridge stays open, the council of Varrow voted, for those who pay for the night.';
    expect(isLead(first, [next, other])).toBe(
      isLead(first.replaceAll('Harbour', 'harbour'), [
        next.replaceAll('Harbour', 'harbour'),
        other,
      ]),
    );
  });

  test('sees none in a text of two paragraphs, or of a few words', () => {
    const words =
      'The mayor of Varrow gives up her office after ten years, citing bad health and long nights.';
    expect(isLead(words, [words])).toBe(false);
    expect(isLead('It rained.', ['It rained.', other])).toBe(false);
  });
});
