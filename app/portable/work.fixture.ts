import * as fc from 'fast-check';
import { HIGHLIGHT_COLOURS, type Highlight, type Note } from '../anchor/annotation.ts';
import { describeRange } from '../anchor/describe-range.ts';
import { FINDING_KINDS } from '../compare/finding.ts';
import type { Decision, Place } from '../decide/decision.ts';
import type { StoredWork } from '../library/stored-work.ts';
import { type Article, SIGLA } from '../text/article.ts';
import { plainTextBlocks } from '../text/plain-text-blocks.ts';

const MOMENT = '2025-03-05T08:00:00.000Z';
const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const anyWords = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 }));
const known = fc.option(words);
const hexDigit = fc.constantFrom(...'0123456789abcdef');

const articleText = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 4 }),
  anyWords,
  fc.constant('\uFEFFIt moved.\r\n\r\n🚢 Nobody saw. \uD83D'),
);

const articleAt = (at: number): fc.Arbitrary<Article> =>
  fc
    .record({
      siglum: fc.constant(SIGLA[at] ?? 'A'),
      file: fc.record({
        name: words.map((name) => `${name}.txt`),
        sha256: fc.string({ unit: hexDigit, minLength: 64, maxLength: 64 }),
        bytes: fc.nat(),
        format: fc.constantFrom('text', 'html', 'pdf'),
        encoding: fc.constant('utf-8'),
      }),
      title: known,
      outlet: known,
      author: known,
      url: known,
      published: known,
      updated: known,
      language: fc.constantFrom('en', 'uk', null),
      text: articleText,
      blocks: fc.constant([]),
    })
    .map((article) => ({ ...article, blocks: plainTextBlocks(article.text, 'en') }));

const placeIn = (articles: readonly Article[]): fc.Arbitrary<Place> =>
  fc.constantFrom(...articles).chain(({ siglum, text }) =>
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({
      article: siglum,
      selector: describeRange(text, { start: Math.min(one, other), end: Math.max(one, other) }),
    })),
  );

const kind = fc.constantFrom(...FINDING_KINDS);
const findingRef = { finding: words, foundAs: kind, words: fc.array(anyWords, { maxLength: 2 }) };
const at = fc.constant(MOMENT);

/** Ids come from a small set, so that two works have some in common. */
const idsOf = (prefix: string) =>
  fc.uniqueArray(fc.nat(7), { maxLength: 4 }).map((all) => all.map((n) => `${prefix}${n}`));

const decisionIn = (articles: readonly Article[], id: string): fc.Arbitrary<Decision> => {
  const place = placeIn(articles);
  return fc.oneof(
    fc.record({
      type: fc.constant('verdict' as const),
      id: fc.constant(id),
      ...findingRef,
      verdict: fc.record({
        state: fc.constantFrom('confirmed', 'dismissed', 'second-look'),
        reason: known,
        at,
      }),
    }),
    fc.record({ type: fc.constant('kind' as const), id: fc.constant(id), ...findingRef, kind, at }),
    fc.record({
      type: fc.constant('own-finding' as const),
      id: fc.constant(id),
      kind,
      summary: anyWords,
      evidence: fc.array(place, { maxLength: 2 }),
      at,
    }),
    fc.record({
      type: fc.constant('link' as const),
      id: fc.constant(id),
      a: place,
      b: place,
      provenance: fc.constantFrom('confirmed', 'manual', 'rejected'),
      at,
    }),
    fc.record({
      type: fc.constant('title' as const),
      id: fc.constant(id),
      of: fc.constantFrom('passage', 'value'),
      place,
      title: anyWords,
      at,
    }),
  );
};

const highlightIn = (articles: readonly Article[], id: string): fc.Arbitrary<Highlight> =>
  fc
    .record({
      place: placeIn(articles),
      colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
      tagged: fc.constantFrom<Pick<Highlight, 'tags'>>({}, { tags: ['harbour', 'bez śladu'] }),
      anchoring: fc.constantFrom<Pick<Highlight, 'anchoring'>>(
        {},
        { anchoring: 'uncertain' },
        { anchoring: 'lost' },
      ),
    })
    .map(({ place, colour, tagged, anchoring }) => ({
      id,
      ...place,
      colour,
      ...tagged,
      createdAt: MOMENT,
      ...anchoring,
    }));

/** A note on some marks, named after the first; its words may lead to an address and name a passage. */
const noteOn = (articles: readonly Article[], highlights: readonly string[]): fc.Arbitrary<Note> =>
  fc
    .record({
      text: anyWords,
      editorState: anyWords,
      place: placeIn(articles),
      references: fc.constantFrom('none', 'link', 'both'),
    })
    .map(({ place, references, text, editorState }) => {
      const middle = Math.floor(text.length / 2);
      const link = { kind: 'link' as const, start: 0, end: middle, address: 'https://a.example/b' };
      const end = text.length;
      const mention = { kind: 'mention' as const, id: 'm1', start: middle, end, ...place };
      return {
        id: `n-${highlights[0]}`,
        highlights,
        text,
        ...(references !== 'none' && {
          references: references === 'link' ? [link] : [link, mention],
        }),
        editorState,
        updatedAt: MOMENT,
      };
    });

/** Notes on some of the marks, a few of them on several. */
const notesOn = (articles: readonly Article[], marks: string[]): fc.Arbitrary<readonly Note[]> =>
  fc.tuple(fc.subarray(marks), fc.boolean()).chain(([noted, isTied]) => {
    const together = isTied ? noted.slice(0, 2) : [];
    const alone = noted.slice(together.length).map((id) => [id]);
    const ties = [together, ...alone].filter((ids) => ids.length > 0);
    return fc.tuple(...ties.toReversed().map((ids) => noteOn(articles, ids)));
  });

/** What somebody made of some articles. */
export const marksOn = (
  articles: readonly Article[],
): fc.Arbitrary<Pick<StoredWork, 'highlights' | 'notes' | 'decisions'>> =>
  fc.tuple(idsOf('h'), idsOf('d')).chain(([marks, decisions]) =>
    fc.record({
      highlights: fc.tuple(...marks.map((id) => highlightIn(articles, id))),
      notes: notesOn(articles, marks),
      decisions: fc.tuple(...decisions.map((id) => decisionIn(articles, id))),
    }),
  );

export const someArticles: fc.Arbitrary<readonly Article[]> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, nth) => articleAt(nth))));

/** Any comparison with any work on it. */
export const anyWork: fc.Arbitrary<StoredWork> = someArticles.chain((articles) =>
  marksOn(articles).chain((marks) =>
    fc.record({
      id: fc.uuid(),
      name: anyWords,
      createdAt: fc.constant(MOMENT),
      base: fc.constantFrom(null, ...articles.map(({ siglum }) => siglum)),
      articles: fc.constant(articles),
      highlights: fc.constant(marks.highlights),
      notes: fc.constant(marks.notes),
      decisions: fc.constant(marks.decisions),
    }),
  ),
);

/** Two people's works on the same articles. */
export const twoWorks: fc.Arbitrary<readonly [StoredWork, StoredWork]> = anyWork.chain((own) =>
  marksOn(own.articles).map((marks) => [own, { ...own, ...marks }] as const),
);
