import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison, highlight, note, tellings } from '../../tests/support/comparison.ts';
import { HIGHLIGHT_COLOURS, type Highlight, type Note } from './annotation.ts';
import { fromWebAnnotations } from './from-web-annotations.ts';
import { toWebAnnotations, type WebAnnotation } from './web-annotation.ts';

const { articles } = comparison;

describe('web annotations', () => {
  test('a highlight with a note is one annotation of the W3C model', () => {
    expect(toWebAnnotations(articles, [highlight], [note])).toEqual([
      {
        '@context': ['http://www.w3.org/ns/anno.jsonld', { synoptic: 'urn:synoptic:' }],
        id: 'urn:synoptic:highlight:h1',
        type: 'Annotation',
        motivation: 'commenting',
        created: '2025-03-05T08:00:00.000Z',
        body: [
          { type: 'TextualBody', purpose: 'classifying', value: 'green' },
          {
            id: 'urn:synoptic:note:n1',
            type: 'TextualBody',
            purpose: 'commenting',
            format: 'text/plain',
            value: 'Checked with the port.\nMillimetres.',
            modified: '2025-03-05T08:01:00.000Z',
            'synoptic:editorState': '{"root":{}}',
          },
        ],
        target: {
          source: {
            id: 'urn:synoptic:article:A',
            type: 'Text',
            'synoptic:siglum': 'A',
            'synoptic:sha256': tellings.a.file.sha256,
          },
          selector: [highlight.selector.quote, highlight.selector.position],
        },
      },
    ]);
  });

  test('a highlight without a note only highlights', () => {
    const [annotation] = toWebAnnotations(articles, [highlight], []);
    expect(annotation?.motivation).toBe('highlighting');
  });

  test('each tag is a body of its own, between the colour and the notes', () => {
    const tagged = { ...highlight, tags: ['harbour', 'to check'] };
    const [annotation] = toWebAnnotations(articles, [tagged], [note]);
    expect(annotation?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['classifying', 'green'],
      ['tagging', 'harbour'],
      ['tagging', 'to check'],
      ['commenting', note.text],
    ]);
  });

  test('an annotation in a colour this program does not have is left out', () => {
    const foreign = toWebAnnotations(articles, [highlight], []).map((annotation) => ({
      ...annotation,
      body: [{ type: 'TextualBody', purpose: 'classifying', value: 'pink' }],
    })) as readonly WebAnnotation[];
    expect(fromWebAnnotations(foreign)).toEqual({ highlights: [], notes: [] });
  });

  test('a note on words of two sources is an annotation of its own with a target in each', () => {
    const other: Highlight = { ...highlight, id: 'h2', article: 'B' };
    const tying: Note = { ...note, highlights: ['h1', 'h2'] };
    const annotations = toWebAnnotations(articles, [highlight, other], [tying]);
    expect(annotations.map(({ id, motivation }) => [id, motivation])).toEqual([
      ['urn:synoptic:highlight:h1', 'highlighting'],
      ['urn:synoptic:highlight:h2', 'highlighting'],
      ['urn:synoptic:note:n1', 'commenting'],
    ]);
    expect(annotations[2]).toMatchObject({
      body: [{ purpose: 'commenting', value: note.text }],
      target: [
        {
          source: { 'synoptic:siglum': 'A' },
          selector: [highlight.selector.quote, highlight.selector.position],
          'synoptic:highlight': 'urn:synoptic:highlight:h1',
        },
        { source: { 'synoptic:siglum': 'B' }, 'synoptic:highlight': 'urn:synoptic:highlight:h2' },
      ],
    });
    expect(fromWebAnnotations(annotations).notes).toEqual([tying]);
  });

  test('a highlight in an article that is not there is an error', () => {
    expect(() => toWebAnnotations([], [highlight], [])).toThrow('There is no article A.');
  });

  test('what goes out comes back the same, through JSON too', () => {
    const words = fc.string({ unit: 'grapheme' });
    const arbitraryHighlight: fc.Arbitrary<Omit<Highlight, 'id'>> = fc.record(
      {
        article: fc.constantFrom('A', 'B', 'C'),
        selector: fc.record({
          quote: fc.record({
            type: fc.constant('TextQuoteSelector'),
            exact: words,
            prefix: words,
            suffix: words,
          }),
          position: fc.record({
            type: fc.constant('TextPositionSelector'),
            start: fc.nat(),
            end: fc.nat(),
          }),
        }),
        colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
        createdAt: fc.constant('2025-03-05T08:00:00.000Z'),
        tags: fc.array(words, { minLength: 1, maxLength: 3 }),
        anchoring: fc.constantFrom('uncertain', 'lost'),
      },
      { requiredKeys: ['article', 'selector', 'colour', 'createdAt'] },
    );
    const arbitraryNotes = fc.array(fc.tuple(words, words), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(arbitraryHighlight, arbitraryNotes)), (marked) => {
        const highlights = marked.map(([mark], at): Highlight => ({ ...mark, id: `h${at}` }));
        const notes = marked.flatMap(([, ofMark], at) =>
          ofMark.map(
            ([text, editorState], nth): Note => ({
              id: `n${at}.${nth}`,
              highlights: [`h${at}`],
              text,
              editorState,
              updatedAt: '2025-03-05T08:01:00.000Z',
            }),
          ),
        );
        const written = JSON.stringify(toWebAnnotations(articles, highlights, notes));
        expect(fromWebAnnotations(JSON.parse(written))).toEqual({ highlights, notes });
      }),
    );
  });
});
