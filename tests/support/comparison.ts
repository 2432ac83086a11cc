import { buildStory } from '../../app/compare/story.ts';
import { titlePassages } from '../../app/compare/title/title-passages.ts';
import {
  type Article,
  buildPassages,
  type Cell,
  type Comparison,
  describeRange,
  type Evidence,
  type Finding,
  type Highlight,
  type JudgedCell,
  type JudgedPassage,
  type Note,
  type Siglum,
} from '../../app/index.ts';
import { articleOf, linkOf } from './story.ts';

/** Words of an article as evidence; throws where they do not stand there. */
export function evidenceOf(article: Article, words: string): Evidence {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`${article.siglum} has no "${words}".`);
  return { article: article.siglum, start, end: start + words.length, text: words };
}

/** A gap in an article, right after these words. */
export function gapAfter(article: Article, words: string): Evidence {
  const { end } = evidenceOf(article, words);
  return { article: article.siglum, start: end, end, text: '' };
}

const telling = (siglum: Siglum, outlet: string, sentences: readonly string[]): Article => ({
  ...articleOf(siglum, [
    { kind: 'title', sentences: [`${outlet}: the gate stuck`] },
    ...sentences.map((sentence) => ({ kind: 'paragraph' as const, sentences: [sentence] })),
    { kind: 'boilerplate', sentences: ['Share this page'] },
  ]),
  title: `${outlet}: the gate stuck`,
  outlet,
  published: '2025-03-04',
});

/** Three short tellings of one made-up event, with page furniture at the end of each. */
export const tellings = {
  a: telling('A', 'Quay News', [
    'The lock gate moved 14 millimetres, engineer Ola Maren said.',
    '“It may hold until spring,” she said.',
    'Nobody was hurt, according to the port.',
    'Barges wait outside.',
  ]),
  b: telling('B', 'Weir Post', [
    'The lock gate moved 14 centimetres, engineer Ola Marin said.',
    '“It will hold,” she said.',
    'A deckhand was hurt.',
  ]),
  c: telling('C', 'Sluice Daily', [
    'Barges wait outside.',
    'The lock gate shifted 14 millimetres, engineer Ola Maren said.',
  ]),
} as const;

/** How a finding of the made-up comparison is written: kind, summary, evidence. */
type FindingPlan = readonly [Finding['kind'], string, readonly Evidence[]];

const { a, b, c } = tellings;

const plans: readonly FindingPlan[] = [
  [
    'contradiction',
    '“Nobody was hurt” in A, “A deckhand was hurt” in B',
    [evidenceOf(a, 'Nobody was hurt'), evidenceOf(b, 'A deckhand was hurt')],
  ],
  [
    'value',
    '14 millimetres in A and C, 14 centimetres in B',
    [
      evidenceOf(a, '14 millimetres'),
      evidenceOf(b, '14 centimetres'),
      evidenceOf(c, '14 millimetres'),
    ],
  ],
  ['name', '“Maren” in A, “Marin” in B', [evidenceOf(a, 'Maren'), evidenceOf(b, 'Marin')]],
  [
    'quote',
    'The quote ends early in B',
    [evidenceOf(a, 'hold until spring'), evidenceOf(b, 'hold')],
  ],
  [
    'attribution',
    'The source “the port” is dropped in B',
    [evidenceOf(a, 'according to the port'), gapAfter(b, 'A deckhand was hurt')],
  ],
  ['certainty', '“may” in A, “will” in B', [evidenceOf(a, 'may'), evidenceOf(b, 'will')]],
  ['wording', '“moved” in A, “shifted” in C', [evidenceOf(a, 'moved'), evidenceOf(c, 'shifted')]],
  [
    'absent',
    'Absent in B: “Barges wait outside”',
    [
      evidenceOf(a, 'Barges wait outside.'),
      gapAfter(b, 'A deckhand was hurt.'),
      evidenceOf(c, 'Barges wait outside.'),
    ],
  ],
  ['only-here', 'Only in B: “A deckhand was hurt”', [evidenceOf(b, 'A deckhand was hurt.')]],
  [
    'moved',
    'Told first in C, last in A',
    [evidenceOf(a, 'Barges wait outside.'), evidenceOf(c, 'Barges wait outside.')],
  ],
];

const findings = plans.map(
  ([kind, summary, evidence], at): Finding => ({
    id: `f-${at.toString(16).repeat(16)}`,
    kind,
    summary,
    score: (90 - at) / 100,
    evidence,
    provenance: 'auto',
    kindWas: null,
    verdict: null,
  }),
);

/** States as the made-up comparison has them: none differ, so that tests set what they look at. */
function judged(passage: ReturnType<typeof buildPassages>[number]): JudgedPassage {
  const cells = Object.entries(passage.cells);
  const tellers = cells.filter(([, { sentences }]) => sentences.length > 0).length;
  const judge = ({ sentences }: Cell): JudgedCell => {
    if (sentences.length === 0) return { sentences, state: 'absent', moved: false };
    return { sentences, state: tellers === 1 ? 'only-here' : 'reworded', moved: false };
  };
  return {
    id: passage.id,
    cells: Object.fromEntries(cells.map(([siglum, cell]) => [siglum, judge(cell)])),
  };
}

const articles = [a, b, c];
const links = [
  linkOf('A1=B1', { score: 0.9, reasons: ['6 of 8 rare words shared'] }),
  linkOf('A1=C2'),
  linkOf('A2=B2'),
  linkOf('A3=B3'),
  linkOf('A4=C1', { kind: 'same', moved: true }),
];

const passages = buildPassages(articles, links).map(judged);

/** A whole comparison of the three tellings, one finding of every kind but `form`. */
export const comparison: Comparison = {
  articles,
  links,
  passages,
  titles: titlePassages(buildStory(articles, links)),
  findings,
  values: [
    {
      thing: 'The lock gate moved',
      readings: [
        { ...evidenceOf(a, '14 millimetres'), number: 14, unit: 'mm', qualifier: null },
        { ...evidenceOf(b, '14 centimetres'), number: 140, unit: 'mm', qualifier: null },
      ],
    },
  ],
  quotes: [
    {
      speaker: 'Ola Maren',
      readings: [
        { ...evidenceOf(a, 'It may hold until spring,'), closed: true },
        { ...evidenceOf(b, 'It will hold,'), closed: true },
      ],
    },
  ],
  attribution: [{ article: 'A', chain: [evidenceOf(a, 'the port')] }],
  independence: [{ a: 'A', b: 'C', sharedA: 0.25, sharedB: 0.5 }],
  counts: Object.fromEntries([...findings.map(({ kind }) => [kind, 1]), ['form', 2]]),
  cuts: [],
};

export const highlight: Highlight = {
  id: 'h1',
  article: 'A',
  selector: describeRange(a.text, evidenceOf(a, '14 millimetres')),
  colour: 'green',
  createdAt: '2025-03-05T08:00:00.000Z',
};

export const note: Note = {
  id: 'n1',
  highlights: ['h1'],
  text: 'Checked with the port.\nMillimetres.',
  editorState: '{"root":{}}',
  updatedAt: '2025-03-05T08:01:00.000Z',
};
