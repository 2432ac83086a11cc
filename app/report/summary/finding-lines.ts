import { FINDING_KINDS, type Finding, type FindingKind } from '../../compare/finding.ts';
import { KIND_WORDS } from '../kind-words.ts';

/** How many findings of a kind are told one by one; the report has them all. With eight kinds that fits two screens. */
const MOST_OF_A_KIND = 4;

/** Kinds told by source, in lines of their own. */
const isOmission = (kind: FindingKind): boolean => kind === 'absent' || kind === 'only-here';

/** The differences inside what the sources share: kind by kind, the important ones first, each in one sentence. */
export const differenceLines = (findings: readonly Finding[]): readonly string[] =>
  FINDING_KINDS.filter((kind) => !isOmission(kind)).flatMap((kind) => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    const told = ofKind.slice(0, MOST_OF_A_KIND).map(({ summary }) => `    ${summary}`);
    if (told.length === 0) return [];
    return [`  ${KIND_WORDS[kind].label}`, ...told, ...furtherLine(ofKind.length - told.length)];
  });

/** How many omissions are told for each source. */
const MOST_OF_A_SOURCE = 3;

/** What only one source has, by source, and what one lacks that several have, the important ones first. */
export function omissionLines(findings: readonly Finding[]): readonly string[] {
  return [
    ...bySource('Only in', findings, 'only-here', ({ evidence }) => evidence.filter(hasWords)),
    ...bySource('Missing in', findings, 'absent', ({ evidence }) =>
      evidence.filter((piece) => !hasWords(piece)),
    ),
  ];
}

const hasWords = ({ text }: Finding['evidence'][number]): boolean => text !== '';

function bySource(
  heading: string,
  findings: readonly Finding[],
  kind: FindingKind,
  whose: (finding: Finding) => Finding['evidence'],
): readonly string[] {
  const sources = new Map<string, Finding[]>();
  for (const finding of findings.filter((one) => one.kind === kind)) {
    const siglum = whose(finding)[0]?.article ?? '';
    sources.set(siglum, [...(sources.get(siglum) ?? []), finding]);
  }
  return [...sources]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([siglum, found]) => [
      `  ${heading} ${siglum}`,
      ...found.slice(0, MOST_OF_A_SOURCE).map((finding) => `    ${statement(finding)}`),
      ...furtherLine(found.length - MOST_OF_A_SOURCE),
    ]);
}

const furtherLine = (left: number): readonly string[] => (left > 0 ? [`    and ${left} more`] : []);

/** Longest stretch of a source's words in a line. */
const MAX_SHOWN = 150;

/** The words that are missing, and who has them where that is not said above. */
function statement({ kind, evidence }: Finding): string {
  const having = evidence.filter(hasWords);
  const words = having[0]?.text.replace(/\s+/g, ' ').replace(/^["“”«»„]+|["“”«»„]+$/gu, '') ?? '';
  const shown =
    words.length <= MAX_SHOWN ? words : `${words.slice(0, MAX_SHOWN).replace(/\s+\S*$/, '')} …`;
  const whose = kind === 'absent' ? ` (${having.map(({ article }) => article).join(', ')})` : '';
  return `“${shown}”${whose}`;
}
