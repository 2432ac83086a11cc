import { describe, expect, test } from 'vitest';
import type { Finding, FindingKind } from '../../../app/index.ts';
import { articleOfText } from '../../../tests/support/article-of-text.ts';
import { comparison, evidenceOf, tellings } from '../../../tests/support/comparison.ts';
import { type EvidenceCard, evidenceCards } from './evidence-cards.ts';

const cardsOf = (kind: FindingKind): readonly EvidenceCard[] =>
  evidenceCards(comparison, comparison.findings.find((one) => one.kind === kind) as Finding);

const valueFinding = comparison.findings.find(({ kind }) => kind === 'value') as Finding;

const marked = ({ parts }: EvidenceCard): string[] =>
  parts.map(({ look, text }) =>
    look === 'gap' ? '[gap]' : look === 'evidence' ? `[${text}]` : text,
  );

describe('the evidence of a finding', () => {
  test('is a card for every source, with the words in their sentence and a little around it', () => {
    expect(cardsOf('value').map(({ siglum, place }) => [siglum, place])).toEqual([
      ['A', 'A2'],
      ['B', 'B2'],
      ['C', 'C3'],
    ]);
    const first = cardsOf('value')[0] as EvidenceCard;
    expect(marked(first)).toEqual([
      'Quay News: the gate stuck ',
      'The lock gate moved ',
      '[14 millimetres]',
      ', engineer Ola Maren said.',
      ' “It may hold until spring,” she …',
    ]);
  });

  test('a source that lacks the passage shows the place where it would stand', () => {
    const lacking = cardsOf('absent')[1] as EvidenceCard;
    expect(lacking).toMatchObject({ siglum: 'B', place: null, speaks: true });
    expect(marked(lacking)).toEqual(['A deckhand was hurt. ', '[gap]']);
  });

  test('a source the finding leaves out is shown, and does not speak', () => {
    expect(cardsOf('certainty')[2]).toMatchObject({ siglum: 'C', speaks: false, place: null });
  });

  test('a source that tells another story lacks nothing', () => {
    const links = comparison.links.filter(({ a, b }) => a.article !== 'C' && b.article !== 'C');
    const certainty = comparison.findings.find(({ kind }) => kind === 'certainty') as Finding;
    const cards = evidenceCards({ ...comparison, links }, certainty);
    expect(cards.map(({ isCompared }) => isCompared)).toEqual([true, true, false]);
    expect(cards[2]).toMatchObject({ state: null, speaks: false });
  });

  test('words in quite another passage are shown there, and that passage is not called absent', () => {
    const [hurt, barges] = [
      evidenceOf(tellings.b, 'A deckhand was hurt'),
      evidenceOf(tellings.c, 'Barges wait'),
    ];
    const made: Finding = { ...valueFinding, id: 'f-made', evidence: [hurt, barges] };
    const found = { ...comparison, findings: [...comparison.findings, made] };
    expect(evidenceCards(found, made)[2]).toMatchObject({ siglum: 'C', place: 'C2', state: null });
  });

  test('of what lies between two places far apart only the ends are shown, and the cut', () => {
    const between = 'The port said nothing more about the gate on that day. '.repeat(7);
    const article = articleOfText('A', `Quay News was first. ${between}Others were told later.`);
    const places = [evidenceOf(article, 'Quay News'), evidenceOf(article, 'Others')];
    const made: Finding = { ...valueFinding, id: 'f-far', evidence: places };
    const [card] = evidenceCards({ ...comparison, articles: [article], findings: [made] }, made);
    expect(card && marked(card)).toEqual([
      '[Quay News]',
      ' was first. The port said nothing …',
      ' about the gate on that day. ',
      '[Others]',
      ' were told later.',
    ]);
  });

  test('verbatim: without the context the parts are the sentence as it stands', () => {
    for (const kind of ['value', 'quote', 'certainty', 'name'] as const)
      for (const { siglum, parts } of cardsOf(kind)) {
        const words = parts.filter(({ look }) => look !== 'context').map(({ text }) => text);
        const article = comparison.articles.find((one) => one.siglum === siglum);
        expect(article?.text).toContain(words.join(''));
      }
  });
});
