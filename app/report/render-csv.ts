import type { Evidence, Finding } from '../compare/finding.ts';
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

/** Tells spreadsheet programs that the file is UTF-8; without it they take it for the system's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The findings as comma-separated values (RFC 4180, CR LF, UTF-8 with a byte order mark): one line for each piece of
 * evidence, so that a spreadsheet can be sorted and filtered by source. An empty evidence cell is a gap. Offsets
 * count UTF-16 code units of the article's text, end not included. No cell can become a formula.
 */
export function renderCsv(report: Report): string {
  const lines = report.groups
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => linesOf(report, finding));
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map(renderLine).join('');
}

const renderLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoteCell(disarmCell(cell))).join(',')}\r\n`;

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

/** A signed number is a number to a spreadsheet too: nothing to disarm, and its value must stay. */
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*\s?%?$/;

/** What a spreadsheet passes over or splits at before it looks for a formula: spaces, controls, invisible characters, quotes, separators. */
const PASSED_OVER = '[\\s\\p{Cc}\\p{Cf}"\';,|]*';
const FORMULA_SIGN = '[=+\\-@＝＋－＠]';
const FORMULA_AT_START = new RegExp(`^${PASSED_OVER}${FORMULA_SIGN}`, 'u');
const FORMULA_AFTER_SPLIT = new RegExp(`([;\\t\\r\\n]${PASSED_OVER})(?=${FORMULA_SIGN})`, 'gu');

/**
 * Puts an apostrophe before anything a spreadsheet would take for a formula, at the start of the cell and after a
 * separator at which programs in other countries split lines (OWASP, CSV injection). The words stay as they are.
 */
export function disarmCell(cell: string): string {
  if (PLAIN_NUMBER.test(cell)) return cell;
  const disarmed = FORMULA_AT_START.test(cell) ? `'${cell}` : cell;
  return disarmed.replace(FORMULA_AFTER_SPLIT, "$1'");
}

const quoteCell = (cell: string): string =>
  /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
