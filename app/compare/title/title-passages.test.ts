import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../../tests/support/article-of-text.ts';
import { linkOf } from '../../../tests/support/story.ts';
import type { Link } from '../../align/link.ts';
import { SIGLA } from '../../text/article.ts';
import { tokenize } from '../../text/tokens.ts';
import { buildStory } from '../story.ts';
import { titlePassages } from './title-passages.ts';

const titlesOf = (texts: readonly string[], links: readonly Link[] = []): readonly string[] => {
  const articles = texts.map((text, at) => articleOfText(SIGLA[at] ?? 'A', text));
  const story = buildStory(articles, links);
  const titles = titlePassages(story);
  return story.passages.flatMap(({ id }) => titles[id]?.text ?? []);
};

describe('the title of a passage', () => {
  test('is a whole clause where that is short', () => {
    expect(titlesOf(['Nobody was hurt on board, the office said.'])).toEqual([
      'Nobody was hurt on board',
    ]);
  });

  test('is not who said it', () => {
    expect(titlesOf(['Two were hurt, the county rescue service said.'])).toEqual(['Two were hurt']);
  });

  test('is what is quoted rather than its speaker, in any script that has capitals', () => {
    const titles = [
      'Harbour master Ada Finch of the northern breakwater station said on Monday: “We shut the sluice far too early.”',
      '“We shut the sluice far too early,” harbour master Ada Finch of the northern breakwater station added.',
      'Начальниця північної гаванської станції Ада Фінч повідомила: «Ми закрили шлюз надто рано».',
    ].flatMap((text) => titlesOf([text]));
    expect(titles).toEqual([
      'shut the sluice far too early',
      'shut the sluice far too early',
      'Ми закрили шлюз надто рано',
    ]);
  });

  test('is not the name of a book or of a nickname for being between quotation marks', () => {
    const [book] = titlesOf([
      'The novel “The Long Road Home” by harbour master Ada Finch sold out within a week.',
    ]);
    expect(book).not.toBe('The Long Road Home');
    const [port] = titlesOf([
      'The port, which calls itself “the gate of the north”, closed its oldest quay.',
    ]);
    expect(port).toContain('closed its oldest quay');
  });

  test('says something rather than giving a bare date', () => {
    expect(titlesOf(['On 1 June, ferries call at both islands.'])).toEqual([
      'ferries call at both islands',
    ]);
    expect(titlesOf(['З 1 червня, пором знову заходитиме на обидва острови.'])).toEqual([
      'пором знову заходитиме на обидва острови',
    ]);
  });

  test('says something rather than naming a thing alone', () => {
    expect(titlesOf(['In the lower villages, wells ran dry before the harvest.'])).toEqual([
      'wells ran dry before the harvest',
    ]);
    expect(titlesOf(['Water was cut to the lower villages, and nobody was told.'])).not.toEqual([
      'lower villages',
    ]);
  });

  test('is a date or a name where there is nothing else', () => {
    expect(titlesOf(['1 June.'])).toEqual(['1 June']);
    expect(titlesOf(['Lower villages.'])).toEqual(['Lower villages']);
  });

  test('is a stretch of at most six words out of a longer clause', () => {
    const [title = ''] = titlesOf([
      'The operator of the old cable railway above the town will replace the rusted haulage drum before the first visitors of the summer come.',
    ]);
    expect(title.split(' ').length).toBeLessThanOrEqual(6);
    expect(title).toMatch(/^(?!the |of |will ).*[a-z]$/);
  });

  test('prefers words that no other passage has', () => {
    const titles = titlesOf([
      'The railway company closed the railway. The railway company blamed a rusted haulage drum of the railway company for it.',
    ]);
    expect(titles[1]).toContain('haulage drum');
  });

  test('prefers words the other sources of the passage use too', () => {
    const [title] = titlesOf(
      [
        'A lorry with gravel blocked the tunnel for hours while surveyors measured the narrow cracks with lasers.',
        'The cracks were narrow, and surveyors measured them.',
      ],
      [linkOf('A0=B0')],
    );
    expect(title).toBe('surveyors measured the narrow cracks');
  });

  test('parts no number from what it counts, no sign from its number and no name', () => {
    const [title] = titlesOf([
      'In a letter to every household of the valley Ilse Maren Tove asks for $5.5 million from the state and from the county for the drum.',
    ]);
    const cut = /(?<!\$)5\.5|5\.5(?! million)|(?<!Ilse )Maren|Maren(?! Tove)/;
    expect(title).not.toMatch(cut);
  });

  test('leaves out no “not” before its words', () => {
    const [title] = titlesOf([
      'It was by all that is known to the inspectors today not the haulage drum of the railway that broke in the night.',
    ]);
    expect(title).not.toMatch(/^haulage drum/);
  });

  test('leaves out no “not” after them either', () => {
    const [title] = titlesOf([
      'In the view of all engineers on the panel the rusted haulage drum cannot and should not be used for another summer.',
    ]);
    expect(title).not.toMatch(/drum$|cannot$/);
  });

  test('knows no language it could not do without: a Ukrainian passage is named the same way', () => {
    const titles = titlesOf([
      'Канатну дорогу закрили на вихідні. Причиною назвали іржавий барабан лебідки, який перевіряли торік.',
    ]);
    expect(titles[1]).toContain('барабан лебідки');
  });

  test('is verbatim, begins and ends at words, and has no mark of a sentence inside, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ mode: 'sentences', maxCount: 5 }), { minLength: 1, maxLength: 3 }),
        (texts) => {
          const articles = texts.map((text, at) => articleOfText(SIGLA[at] ?? 'A', text));
          const story = buildStory(articles, []);
          const titles = titlePassages(story);
          for (const { article, start, end, text } of Object.values(titles)) {
            const whole = articles.find(({ siglum }) => siglum === article)?.text ?? '';
            expect(whole.slice(start, end)).toBe(text);
            const borders = tokenize(whole).flatMap((token) => [token.start, token.end]);
            expect(borders).toContain(start);
            expect(borders).toContain(end);
            expect(text).not.toMatch(/[.,;!?]/);
            expect(text.split(/\s+/).length).toBeLessThanOrEqual(6);
          }
          expect(Object.keys(titles)).toHaveLength(story.passages.length);
        },
      ),
    );
  });
});
