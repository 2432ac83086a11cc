import type { FileFormat } from '../../app/index.ts';

interface FormatText {
  readonly name: string;
  readonly about: string;
}

/** Words of the export choices. */
export const EXPORT_TEXT = {
  title: 'Export the report',
  whole: 'Or the comparison itself, to go on with elsewhere:',
  why: 'Sources, passages side by side, findings with their exact words, your highlights and notes.',
  unreviewed: (count: number) =>
    `${count} ${count === 1 ? 'finding is' : 'findings are'} not reviewed by a person.`,
  ofHiddenKinds: (count: number, all: number) =>
    count === all
      ? 'You hide their kind.'
      : `${count} of them ${count === 1 ? 'is' : 'are'} of kinds you hide.`,
  included: 'They are in the report, and marked as found and not reviewed.',
  leftOut: 'They stay out of the report. JSON holds everything.',
  review: 'Review them',
  include: 'Include',
  leaveOut: 'Leave out',
  notCompared: 'The comparison is not finished. The report can be exported once it is.',
} as const;

export const FORMAT_TEXT: Readonly<Record<FileFormat, FormatText>> = {
  html: { name: 'HTML', about: 'one file, any browser' },
  markdown: { name: 'Markdown', about: 'plain text with quotes' },
  csv: { name: 'CSV', about: 'one row for each piece of evidence' },
  json: { name: 'JSON', about: 'everything, for other programs' },
  synopsis: {
    name: 'Synopsis file (.synopsis)',
    about: 'articles, highlights, notes and decisions; opens in Synoptic',
  },
  synoptic: {
    name: 'Synoptic library (.synoptic)',
    about: 'every comparison; opens in Synoptic',
  },
};
