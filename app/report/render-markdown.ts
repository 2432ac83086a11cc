import { disarmMarkdown } from './disarm-markdown.ts';
import { escapeMarkdown as plainly } from './escape-markdown.ts';
import { KIND_WORDS, MOVED_WORDS, STATE_WORDS, UNCOMPARED, verdictWords } from './kind-words.ts';
import { readPieces } from './mark-text.ts';
import { pieceWords } from './note-pieces.ts';
import type {
  EvidenceLine,
  MarkedText,
  Report,
  ReportCell,
  ReportFinding,
  ReportMark,
  ReportNote,
  ReportSource,
} from './report.ts';
import {
  alsoOnWords,
  anchorWords,
  coverageWords,
  cutSentences,
  dayWords,
  gapWords,
  originWords,
  overviewSentences,
  percentWords,
  sourceName,
  tagWords,
} from './report-words.ts';

/** The report as Markdown that any reader of plain text can follow. Nothing a source says becomes markup. */
export function renderMarkdown(report: Report): string {
  const sections = [
    [`# ${plainly(report.name)}`, byLine(report), overviewSentences(report).join(' ')],
    section('Sources', report.sources.map(renderSource)),
    ...report.groups.map(({ kind, findings }) =>
      section(`${KIND_WORDS[kind].label} (${KIND_WORDS[kind].letter})`, [
        KIND_WORDS[kind].meaning,
        ...findings.map(renderFinding),
      ]),
    ),
    section('Passages side by side', report.rows.length === 0 ? [] : [passageTable(report)]),
    section('Values', report.values.length === 0 ? [] : [valueList(report)]),
    section('Quotes', report.quotes.length === 0 ? [] : [quoteList(report)]),
    section('Who is said to say it', report.attribution.length === 0 ? [] : [chainList(report)]),
    section('Wording shared', report.independence.length === 0 ? [] : [sharedList(report)]),
    section('Highlights and notes', report.marks.map(renderMark)),
    section('What was not compared', listOrNothing(cutSentences(report).map(plainly))),
    [`Made with ${plainly(report.generator)}.`],
  ];
  const document = `${sections.flat().join('\n\n')}\n`;
  return disarmMarkdown(document);
}

const section = (heading: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`## ${heading}`, ...parts];

const listOrNothing = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];

const byLine = ({ createdAt, sources }: Report): string =>
  `Compared on ${dayWords(createdAt)}. ${sources
    .map((source) => `**${source.siglum}** ${plainly(sourceName(source))}`)
    .join(', ')}.`;

function renderSource(source: ReportSource): string {
  const { siglum, title, outlet, author, url, published, updated, language, file } = source;
  const facts = [
    ['Outlet', outlet],
    ['Author', author],
    ['Address', url],
    ['Published', published],
    ['Updated', updated],
    ['Language', language],
    ['File', `${file.name} (${file.bytes} bytes, ${file.format}, ${file.encoding})`],
    ['SHA-256', file.sha256],
    ['Passages', coverageWords(source.coverage)],
  ] as const;
  const known = facts.flatMap(([name, value]) =>
    value === null ? [] : [`- ${name}: ${plainly(value)}`],
  );
  return [`### ${siglum}. ${plainly(title ?? file.name)}`, '', ...known].join('\n');
}

function renderFinding({ number, finding, evidence }: ReportFinding): string {
  const { letter, label } = KIND_WORDS[finding.kind];
  const verdict = verdictWords(finding.verdict?.state ?? null);
  const reason = finding.verdict?.reason ? ` (${plainly(finding.verdict.reason)})` : '';
  return [
    `### ${number}. ${plainly(finding.summary)}`,
    `${letter} ${label}, ${verdict}${reason}, ${originWords(finding)}`,
    ...evidence.map(renderEvidence),
  ].join('\n\n');
}

function renderEvidence({ siglum, label, gap, context }: EvidenceLine): string {
  const sentence = context.length === 0 ? '' : `\n  > ${plainly(plain(context))}`;
  const name = `- **${label ?? siglum}**`;
  if (gap !== null) return `${name} *absent.* ${gapWords(gap)}${sentence}`;
  const words = markedWords(context).map(plainly);
  return `${name} ${words.join(' … ')}${sentence}`;
}

/** The marked stretches, each as one: what only a sign parts belongs together. */
function markedWords(context: readonly MarkedText[]): readonly string[] {
  const stretches: string[] = [];
  let goesOn = false;
  for (const { text, kind } of readPieces(context)) {
    if (kind !== null) stretches.push(`${goesOn ? (stretches.pop() ?? '') : ''}${text}`);
    goesOn = kind !== null;
  }
  return stretches;
}

const plain = (pieces: readonly MarkedText[]): string =>
  readPieces(pieces)
    .map(({ text }) => text)
    .join('');

function passageTable({ sources, rows }: Report): string {
  const head = ['', ...sources.map(({ siglum }) => siglum)];
  const lines = rows.map(({ number, cells }) => [String(number), ...cells.map(renderCell)]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function renderCell({ label, state, isCompared, moved, words }: ReportCell): string {
  const { sign, word } = STATE_WORDS[state];
  const states = [
    isCompared ? `${plainly(sign)} ${word}` : UNCOMPARED,
    ...(moved ? [`${MOVED_WORDS.sign} ${MOVED_WORDS.word}`] : []),
  ];
  if (label === null) return `*${states.join(', ')}*`;
  return `**${label}** *${states.join(', ')}*: ${plainly(plain(words))}`;
}

const valueList = ({ values }: Report): string =>
  values
    .flatMap(({ thing, readings }) => [
      `- ${plainly(thing) || 'Not named'}`,
      ...readings.map(({ article, label, text }) => `  - **${label ?? article}** ${plainly(text)}`),
    ])
    .join('\n');

const quoteList = ({ quotes }: Report): string =>
  quotes
    .flatMap(({ speaker, readings }) => [
      `- ${plainly(speaker ?? '') || 'Nobody named'}`,
      ...readings.map(({ article, label, text, closed }) => {
        const open = closed ? '' : ' *(the quotation marks never close)*';
        return `  - **${label ?? article}** ${plainly(text)}${open}`;
      }),
    ])
    .join('\n');

const chainList = ({ attribution }: Report): string =>
  attribution
    .map(({ article, chain }) =>
      [`- **${article}**`, ...chain.map(({ text }) => plainly(text))].join(' ← '),
    )
    .join('\n');

const sharedList = ({ independence }: Report): string =>
  independence
    .map(
      ({ a, b, sharedA, sharedB }) =>
        `- ${percentWords(sharedA)} of the words of **${a}** stand in runs of five or more that **${b}** has too; ${percentWords(sharedB)} of the words of **${b}**.`,
    )
    .join('\n');

function renderMark({ highlight, state, label, context, notes }: ReportMark): string {
  const { article, colour, selector } = highlight;
  const doubt = anchorWords(state);
  const head = `**${label ?? article}** ${plainly(selector.quote.exact)} *(${colour}${doubt === null ? '' : `; ${doubt}`})*`;
  const lines = notes.flatMap(noteLines).filter((line) => line.trim() !== '');
  const tags = tagWords(highlight);
  return [
    head,
    `> ${plainly(plain(context))}`,
    ...(tags === null ? [] : [plainly(tags)]),
    ...lines.map(plainly),
  ].join('\n\n');
}

const noteLines = ({ pieces, alsoOn }: ReportNote): readonly string[] => [
  ...pieces.map(pieceWords).join('').split('\n'),
  ...(alsoOn.length === 0 ? [] : [alsoOnWords(alsoOn)]),
];
