import type { Comparison } from '../compare/comparison.ts';
import { FINDING_KINDS, type Finding } from '../compare/finding.ts';
import { articleSentences } from '../text/article.ts';
import { KIND_WORDS } from './kind-words.ts';
import { countOfKind, countWords, listWords, sourceName } from './report-words.ts';

/** How many findings the summary tells one by one; the report has them all. Fits a terminal of 40 lines. */
const MOST_FINDINGS = 12;

/**
 * The comparison in a few lines of plain text, as an editor would note it: the sources, how far they run together,
 * the findings that matter most, and what was not done. Ends with a line feed.
 */
export function renderSummary(comparison: Comparison): string {
  const parts = [
    comparison.articles.map((article) => {
      const sentences = countWords(articleSentences(article).length, 'sentence', 'sentences');
      return [article.siglum, oneLine(sourceName(article)), sentences].join('  ');
    }),
    [passageLine(comparison)],
    findingLines(comparison),
    comparison.cuts.map(({ sentence }) => oneLine(sentence)),
  ];
  const written = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n')}\n`;
}

function passageLine({ passages }: Comparison): string {
  const shared = passages.filter(({ cells }) => {
    const tellers = Object.values(cells).filter(({ sentences }) => sentences.length > 0);
    return tellers.length > 1;
  });
  return `${countWords(passages.length, 'passage', 'passages')}, ${shared.length} told by more than one source.`;
}

function findingLines({ findings, counts }: Comparison): readonly string[] {
  if (findings.length === 0)
    return ['No difference of the kinds this program looks for was found in what they share.'];
  const told = [...findings].sort(byImportance).slice(0, MOST_FINDINGS);
  const kinds = FINDING_KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [countOfKind(kind, count)];
  });
  const width = Math.max(...told.map(({ kind }) => KIND_WORDS[kind].label.length));
  const left = findings.length - told.length;
  return [
    `Found: ${listWords(kinds)}.`,
    ...told.map(
      ({ kind, summary }) => `  ${KIND_WORDS[kind].label.padEnd(width)}  ${oneLine(summary)}`,
    ),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

/** What can only be right once comes first: the order of the kinds; then how sure each is. */
const byImportance = (a: Finding, b: Finding): number =>
  FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || b.score - a.score;

/** Words of a source on a terminal: control characters could move its cursor or recolour it, so they become spaces. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
