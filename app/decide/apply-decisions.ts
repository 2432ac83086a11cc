import type { Comparison } from '../compare/comparison.ts';
import type { Evidence, Finding, FindingKind } from '../compare/finding.ts';
import { findingId } from '../compare/finding-id.ts';
import { rankFindings } from '../compare/rank-findings.ts';
import type { Article } from '../text/article.ts';
import type { Decision, KindDecision, OwnFinding, Place } from './decision.ts';
import { matchFinding } from './match-finding.ts';
import { placeRange } from './place-range.ts';

/**
 * A comparison with the kinds a reader changed and the findings a reader made, in the order of the text. Verdicts stand
 * beside it (`readVerdicts`), since they come and go without changing what is compared. The same value where nothing applies.
 */
export function applyDecisions(comparison: Comparison, decisions: readonly Decision[]): Comparison {
  const own = decisions.flatMap((decision) =>
    decision.type === 'own-finding' ? (ownFinding(comparison.articles, decision) ?? []) : [],
  );
  const all =
    own.length === 0
      ? comparison.findings
      : [...comparison.findings, ...distinctIds(own, comparison.findings)];
  const renamed = withKinds(all, decisions);
  if (renamed === comparison.findings) return comparison;
  const findings = rankFindings(renamed);
  return { ...comparison, findings, counts: recount(comparison, findings) };
}

function withKinds(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Finding[] {
  const changes = new Map<string, FindingKind>();
  for (const decision of decisions) {
    const finding = decision.type === 'kind' ? changed(findings, decision) : null;
    if (finding && decision.type === 'kind') changes.set(finding.id, decision.kind);
  }
  if (changes.size === 0) return findings;
  return findings.map((finding) => {
    const kind = changes.get(finding.id);
    return kind === undefined ? finding : { ...finding, kind, kindWas: finding.kind };
  });
}

/** The finding whose kind changes; null where it is gone, or where the new kind is the machine's own. */
function changed(findings: readonly Finding[], decision: KindDecision): Finding | null {
  const match = matchFinding(findings, decision);
  return match && match.finding.kind !== decision.kind ? match.finding : null;
}

/** Null where the words of one place are gone: a finding shows all of its evidence or is not shown. */
function ownFinding(articles: readonly Article[], own: OwnFinding): Finding | null {
  const evidence = own.evidence.flatMap((place) => evidenceAt(articles, place) ?? []);
  if (evidence.length < own.evidence.length) return null;
  const { kind, summary, at } = own;
  return {
    id: findingId({ kind, evidence }),
    kind,
    summary,
    score: 1,
    evidence,
    provenance: 'manual',
    kindWas: null,
    verdict: { state: 'confirmed', reason: null, at },
  };
}

/** The decision behind a finding of a reader's, by its id beside the other `findings`; null where the finding is the machine's. */
export function decisionBehind(
  articles: readonly Article[],
  decisions: readonly Decision[],
  finding: string,
  findings: readonly Finding[],
): OwnFinding | null {
  const own = decisions.filter((decision) => decision.type === 'own-finding');
  const ids = distinctIds(
    own.flatMap((one) => ownFinding(articles, one) ?? []),
    findings.filter(({ provenance }) => provenance !== 'manual'),
  ).map(({ id }) => id);
  const shown = own.filter((one) => ownFinding(articles, one) !== null);
  return shown[ids.indexOf(finding)] ?? null;
}

function evidenceAt(articles: readonly Article[], place: Place): Evidence | null {
  const range = placeRange(articles, place);
  const text = articles.find(({ siglum }) => siglum === place.article)?.text;
  if (!range || text === undefined) return null;
  return { article: place.article, ...range, text: text.slice(range.start, range.end) };
}

/** Findings of a reader's whose ids are taken get "-2", "-3" like any repeat. */
function distinctIds(own: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const taken = new Set(others.map(({ id }) => id));
  return own.map((finding) => {
    let id = finding.id;
    for (let times = 2; taken.has(id); times += 1) id = `${finding.id}-${times}`;
    taken.add(id);
    return { ...finding, id };
  });
}

/** Counts after the change: kinds that are counted but not listed keep what is not listed. */
function recount(before: Comparison, after: readonly Finding[]): Comparison['counts'] {
  const counts: Partial<Record<FindingKind, number>> = { ...before.counts };
  for (const { kind } of before.findings) counts[kind] = (counts[kind] ?? 0) - 1;
  for (const { kind } of after) counts[kind] = (counts[kind] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
