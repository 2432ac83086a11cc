import { alignArticles } from '../align/align-articles.ts';
import type { Cut } from '../align/alignment.ts';
import { isSpent } from '../align/budget.ts';
import type { Article } from '../text/article.ts';
import { buildChains } from './attribution/build-chains.ts';
import { calibrateScore } from './calibrate-score.ts';
import { judgeCells } from './cell-states.ts';
import type { CompareOptions, Comparison } from './comparison.ts';
import { joinSigla } from './describe-readings.ts';
import { findAbsent } from './find-absent.ts';
import { findAttribution } from './find-attribution.ts';
import { findCertainty } from './find-certainty.ts';
import { findClauses } from './find-clauses.ts';
import { findContradictions } from './find-contradiction.ts';
import { findForm } from './find-form.ts';
import { findMoved } from './find-moved.ts';
import { findNames } from './find-name.ts';
import { findOnlyHere } from './find-only-here.ts';
import { findQuoteDifferences } from './find-quote.ts';
import { findValueDifferences } from './find-value.ts';
import { findWording } from './find-wording.ts';
import type { Finder } from './finder.ts';
import type { Finding, FindingKind } from './finding.ts';
import { findingIds } from './finding-id.ts';
import { byPlace } from './finding-order.ts';
import { measureIndependence } from './independence.ts';
import { keepOneKindPerThing } from './precedence.ts';
import { buildQuoteLedger } from './quote/build-quote-ledger.ts';
import { rankFindings } from './rank-findings.ts';
import type { Difference } from './relation.ts';
import { withoutRepeatedRenames } from './repeated-renames.ts';
import { buildStory, groupOf, type Story } from './story.ts';
import { titlePassages } from './title/title-passages.ts';
import { buildValueLedger } from './value/build-value-ledger.ts';

/** The finders in the order of precedence: what an earlier one reports, a later one leaves alone. */
const FINDERS: readonly { readonly what: string; readonly find: Finder }[] = [
  { what: 'quotations', find: findQuoteDifferences },
  { what: 'numbers and dates', find: findValueDifferences },
  { what: 'denials and opposites', find: findContradictions },
  { what: 'names', find: findNames },
  { what: 'sources', find: findAttribution },
  { what: 'degrees of certainty', find: findCertainty },
  { what: 'judging words', find: findWording },
  { what: 'passages that only one article has', find: findOnlyHere },
  { what: 'passages that one article lacks', find: findAbsent },
  { what: 'statements left out of a sentence', find: findClauses },
  { what: 'passages told at another place', find: findMoved },
  { what: 'spelling and marks', find: findForm },
];

/**
 * The whole comparison of 2 to 8 articles: lines them up, makes the rows, finds what differs and says how every cell
 * stands. Does not depend on the order of the articles. Once the budget is spent the remaining steps are left out and
 * `cuts` says which. Takes time linear in links after the aligning.
 */
export function compareArticles(articles: readonly Article[], options: CompareOptions): Comparison {
  const ordered = [...articles].sort((a, b) => a.siglum.localeCompare(b.siglum));
  const { links, nearest, cuts } = alignArticles(ordered, options.constraints, options.budget);
  const story = buildStory(ordered, links, nearest);
  options.onLinedUp?.({ ...NOT_COMPARED, ...linedUp(story, [], options), articles: ordered, cuts });
  const { found, unfinished } = runFinders(story, options);
  const differences = keepOneKindPerThing(withoutRepeatedRenames(found));
  const findings = rankFindings(nameFindings(differences));
  return {
    ...linedUp(story, differences, options),
    articles: ordered,
    titles: titlePassages(story),
    findings: options.form ? findings : findings.filter(({ kind }) => kind !== 'form'),
    values: buildValueLedger(story),
    quotes: buildQuoteLedger(story),
    attribution: buildChains(story),
    independence: measureIndependence(story),
    counts: countByKind(findings),
    cuts: [...cuts, ...unrelatedCuts(story), ...unfinished],
  };
}

/** What is known of differences before they are looked for. */
const NOT_COMPARED = {
  titles: {},
  findings: [],
  values: [],
  quotes: [],
  attribution: [],
  independence: [],
  counts: {},
} satisfies Partial<Comparison>;

const linedUp = (story: Story, differences: readonly Difference[], { base }: CompareOptions) => ({
  links: story.links,
  passages: judgeCells(story, differences, base),
});

function runFinders(
  story: Story,
  { budget }: CompareOptions,
): { readonly found: readonly Difference[]; readonly unfinished: readonly Cut[] } {
  const found: Difference[] = [];
  const unfinished: Cut[] = [];
  FINDERS.forEach(({ what, find }, done) => {
    budget.onProgress({ stage: 'comparing', done, total: FINDERS.length, at: what });
    if (isSpent(budget))
      unfinished.push({ kind: 'budget', sentence: `Time ran out before ${what} were compared.` });
    else found.push(...find(story));
  });
  return { found, unfinished };
}

function nameFindings(differences: readonly Difference[]): readonly Finding[] {
  const sorted = [...differences].sort(byPlace);
  const ids = findingIds(sorted);
  return sorted.map(({ kind, summary, score, evidence }, at) => ({
    id: ids[at] ?? '',
    kind,
    summary,
    score: calibrateScore(kind, score),
    evidence,
    provenance: 'auto',
    kindWas: null,
    verdict: null,
  }));
}

function countByKind(findings: readonly Finding[]): Partial<Record<FindingKind, number>> {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** One sentence for every article that has too little in common with any other, or for both where there are only two. */
function unrelatedCuts(story: Story): readonly Cut[] {
  const sigla = story.tellings.map(({ siglum }) => siglum);
  const alone = sigla.filter((siglum) => groupOf(story, siglum).length === 1);
  const consequence = 'is not listed as missing elsewhere';
  if (sigla.length === 2 && alone.length === 2)
    return [
      {
        kind: 'unrelated',
        sentence: `${joinSigla(sigla)} share no passages, so what only one of them tells ${consequence}.`,
      },
    ];
  return alone.map((siglum) => {
    const others = sigla.filter((other) => other !== siglum);
    return {
      kind: 'unrelated',
      sentence: `${siglum} shares no passages with ${joinSigla(others)}, so what it tells ${consequence}.`,
    };
  });
}
