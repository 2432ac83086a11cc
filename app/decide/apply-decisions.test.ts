import { describe, expect, test } from 'vitest';
import { comparison, tellings } from '../../tests/support/comparison.ts';
import { describeRange } from '../anchor/describe-range.ts';
import type { Finding } from '../compare/finding.ts';
import { rankFindings } from '../compare/rank-findings.ts';
import { applyDecisions, decisionBehind } from './apply-decisions.ts';
import type { KindDecision, OwnFinding, Place } from './decision.ts';
import { referTo } from './refer-to.ts';

const AT = '2025-03-05T08:00:00.000Z';
const wording = comparison.findings.find(({ kind }) => kind === 'wording') as Finding;

const toCertainty: KindDecision = {
  type: 'kind',
  id: 'k1',
  ...referTo(wording),
  kind: 'certainty',
  at: AT,
};

function placeOf(article: 'a' | 'b' | 'c', words: string, length = words.length): Place {
  const { siglum, text } = tellings[article];
  const start = text.indexOf(words);
  return { article: siglum, selector: describeRange(text, { start, end: start + length }) };
}

const own: OwnFinding = {
  type: 'own-finding',
  id: 'o1',
  kind: 'value',
  summary: 'Spring is named in A only.',
  evidence: [placeOf('a', 'until spring'), placeOf('b', ',” she', 0)],
  at: AT,
};

describe('decisions applied to a comparison', () => {
  test('without kinds changed or findings made it is the very same value', () => {
    expect(applyDecisions(comparison, [])).toBe(comparison);
  });

  test('a changed kind keeps the old one on record, and the counts follow', () => {
    const after = applyDecisions(comparison, [toCertainty]);
    expect(after.findings.find(({ id }) => id === wording.id)).toMatchObject({
      kind: 'certainty',
      kindWas: 'wording',
    });
    expect(after.counts).toMatchObject({ certainty: 2, form: 2 });
    expect(after.counts.wording).toBeUndefined();
  });

  test('a finding of the reader is manual, confirmed, verbatim, and stands among the others by its importance', () => {
    const { findings, counts } = applyDecisions(comparison, [own]);
    const at = findings.findIndex(({ provenance }) => provenance === 'manual');
    expect(findings[at]).toMatchObject({
      kind: 'value',
      summary: own.summary,
      verdict: { state: 'confirmed', reason: null, at: AT },
      evidence: [
        { article: 'A', text: 'until spring' },
        { article: 'B', text: '' },
      ],
    });
    expect(findings[at]?.id).toMatch(/^f-[0-9a-f]{16}$/);
    expect(findings).toEqual(rankFindings(findings));
    expect(counts.value).toBe((comparison.counts.value ?? 0) + 1);
  });

  test('a finding of the reader gets another kind like any other', () => {
    const [made] = applyDecisions(comparison, [own]).findings.filter(
      ({ provenance }) => provenance === 'manual',
    );
    const toQuote: KindDecision = {
      type: 'kind',
      id: 'k2',
      ...referTo(made as Finding),
      kind: 'quote',
      at: AT,
    };
    const after = applyDecisions(comparison, [own, toQuote]);
    expect(after.findings.find(({ id }) => id === made?.id)).toMatchObject({
      kind: 'quote',
      kindWas: 'value',
      provenance: 'manual',
    });
    expect(after.counts.value).toBe(comparison.counts.value);
  });

  test('the decision behind a finding of the reader is known where the program found the very same words', () => {
    const words = wording.evidence[0];
    const same: OwnFinding = {
      ...own,
      kind: wording.kind,
      evidence: wording.evidence.map(({ article, start, end }) => ({
        article,
        selector: describeRange(
          comparison.articles.find(({ siglum }) => siglum === article)?.text ?? '',
          { start, end },
        ),
      })),
    };
    const { findings } = applyDecisions(comparison, [same]);
    const made = findings.find(({ provenance }) => provenance === 'manual');
    expect(made?.evidence[0]).toMatchObject({ text: words?.text });
    expect(made?.id).not.toBe(wording.id);
    expect(decisionBehind(comparison.articles, [same], made?.id ?? '', findings)).toBe(same);
  });

  test('the same words found twice have ids of their own', () => {
    const { findings } = applyDecisions(comparison, [own, { ...own, id: 'o2' }]);
    const ids = findings.filter(({ provenance }) => provenance === 'manual').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test('a finding whose words are gone is not shown with half its evidence', () => {
    const { articles } = comparison;
    const changed = articles.map((article) =>
      article.siglum === 'A'
        ? { ...article, text: article.text.replace('until spring', '') }
        : article,
    );
    expect(applyDecisions({ ...comparison, articles: changed }, [own]).findings).toHaveLength(
      comparison.findings.length,
    );
  });
});
