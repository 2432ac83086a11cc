import type { Evidence, Finding } from '../compare/finding.ts';
import { BYTE_ORDER_MARK, renderCsvLine } from './csv-line.ts';
import { verdictWords } from './kind-words.ts';
import type { EvidenceLine, Report, ReportFinding } from './report.ts';

const COLUMNS = [
  'number',
  'id',
  'kind',
  'summary',
  'score',
  'provenance',
  'verdict',
  'reason',
  'article',
  'outlet',
  'passage',
  'start',
  'end',
  'evidence',
  'context',
] as const;

/**
 * The findings as comma-separated values (RFC 4180, CR LF, UTF-8 with a byte order mark): one line for each piece of
 * evidence, so that a spreadsheet can be sorted and filtered by source. An empty evidence cell is a gap. Offsets
 * count UTF-16 code units of the article's text, end not included. No cell can become a formula.
 */
export function renderCsv(report: Report): string {
  const lines = report.groups
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => linesOf(report, finding));
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map(renderCsvLine).join('');
}

function linesOf(report: Report, reported: ReportFinding): readonly (readonly string[])[] {
  const { number, finding } = reported;
  return finding.evidence.map((evidence) => {
    const line = lineWith(reported, evidence);
    const source = report.sources.find(({ siglum }) => siglum === evidence.article);
    return [
      String(number),
      finding.id,
      finding.kind,
      finding.summary,
      String(finding.score),
      finding.provenance,
      ...verdictCells(finding),
      evidence.article,
      source?.outlet ?? source?.file.name ?? '',
      line?.label ?? '',
      String(evidence.start),
      String(evidence.end),
      evidence.text,
      line?.context.map(({ text }) => text).join('') ?? '',
    ];
  });
}

const verdictCells = ({ verdict }: Finding): readonly string[] => [
  verdictWords(verdict?.state ?? null),
  verdict?.reason ?? '',
];

function lineWith(
  { evidence: lines }: ReportFinding,
  { article, text }: Evidence,
): EvidenceLine | undefined {
  return lines.find(
    ({ siglum, gap, context }) =>
      siglum === article &&
      (gap !== null) === (text === '') &&
      context
        .map((piece) => piece.text)
        .join('')
        .includes(text),
  );
}
