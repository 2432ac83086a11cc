import { describe, expect, test } from 'vitest';
import { comparison, tellings } from '../../tests/support/comparison.ts';
import { describeRange } from '../anchor/describe-range.ts';
import type { Finding } from '../compare/finding.ts';
import { rankFindings } from '../compare/rank-findings.ts';
import { applyDecisions } from './apply-decisions.ts';
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
