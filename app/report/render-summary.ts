import type { Comparison } from '../compare/comparison.ts';
import { FINDING_KINDS, type Finding } from '../compare/finding.ts';
import { evidenceWords } from './evidence-words.ts';
import { countOfKind, countWords, listWords } from './report-words.ts';
import { differenceLines, omissionLines } from './summary/finding-lines.ts';
import { independenceLines, sourceLines } from './summary/source-lines.ts';

/**
 * The comparison on a page of plain text, as an editor would note it: the sources and what each rests on, how far they
 * run together, the differences that matter most, what only one has or one lacks, and what was not done. Ends with a
 * line feed.
 */
export function renderSummary(comparison: Comparison): string {
  const { cuts } = comparison;
  const findings = comparison.findings.map((finding) => asRead(finding, comparison));
  const sections = [
    section('Sources', sourceLines(comparison)),
    section('What they share', [passageLine(comparison), ...independenceLines(comparison)]),
    section(
      'Not compared',
      cuts.map(({ sentence }) => `  ${sentence}`),
    ),
    section('What differs', differenceLines(findings)),
    section('What is missing', omissionLines(findings)),
    [countLine(comparison)],
  ];
  const written = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'));
  return `${written.join('\n\n')}\n`;
}

const asRead = (finding: Finding, { articles }: Comparison): Finding => ({
  ...finding,
  evidence: finding.evidence.map((one) => ({ ...one, text: evidenceWords(articles, one) })),
});

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines];

function passageLine({ passages }: Comparison): string {
  const shared = passages.filter(({ cells }) => {
    const tellers = Object.values(cells).filter(({ sentences }) => sentences.length > 0);
    return tellers.length > 1;
  });
  return `  ${countWords(passages.length, 'passage', 'passages')}, ${shared.length} of them told by more than one source.`;
}

function countLine({ findings, counts }: Comparison): string {
  const kinds = FINDING_KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [countOfKind(kind, count)];
  });
  if (findings.length === 0 && kinds.length === 0)
    return 'No difference of the kinds this program looks for was found in what they share.';
  return `Found in all: ${listWords(kinds)}.`;
}

/** Words of a source on a terminal: control characters could move its cursor or recolour it, so they become spaces. */
const oneLine = (text: string): string => {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return indent + text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
};
