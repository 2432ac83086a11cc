import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  fail,
  isPortableName,
  ok,
  PORTABLE_ENDING,
  type Publication,
  type ReportFormat,
  type Result,
  SIGLA,
} from '../../app/index.ts';
import { parseEdits } from './parse-edits.ts';
import { parseEncodings } from './parse-encodings.ts';

/** What the reader says of the articles, by siglum; it outweighs what the files say. */
export type Edits = Readonly<Record<string, Partial<Publication>>>;

export interface ReportTarget {
  /** Absolute. */
  readonly path: string;
  readonly format: ReportFormat;
}

export interface CompareCommand {
  /** Absolute paths in the order of the sigla. */
  readonly files: readonly string[];
  readonly reports: readonly ReportTarget[];
  /** An absolute path, "-" for standard output, null for no JSON. */
  readonly json: string | null;
  /** Absolute path of the comparison as a portable file, null for none. */
  readonly synopsis: string | null;
  readonly edits: Edits;
  /** The encodings chosen for files, by siglum. */
  readonly encodings: Readonly<Record<string, string>>;
  readonly form: boolean;
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'compare'; readonly compare: CompareCommand };

const FORMATS: Readonly<Record<string, ReportTarget['format']>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
};

const OPTIONS = {
  report: { type: 'string', multiple: true },
  json: { type: 'string' },
  synopsis: { type: 'string' },
  date: { type: 'string', multiple: true },
  outlet: { type: 'string', multiple: true },
  title: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  encoding: { type: 'string', multiple: true },
  form: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/** The words typed after the program's name, options apart from the command and its files. */
export type Words = ReturnType<typeof readOptions>;

/** The command in the words typed after the program's name, paths counted from `folder`; or one sentence about what is wrong. */
export function parseArguments(args: readonly string[], folder: string): Result<Command, string> {
  const words = parseWords(args);
  return words.ok ? toCommand(words.value, folder) : words;
}

/** The command that words give. Fails with one sentence where they give none. */
export function toCommand({ values, positionals }: Words, folder: string): Result<Command, string> {
  if (values.help) return ok({ kind: 'help' });
  const [name, ...files] = positionals;
  if (name !== 'compare') return fail(`There is no command ${name ?? 'given'}; there is: compare.`);
  if (files.length < 2) return fail(`compare needs at least two articles; ${count(files)} named.`);
  if (files.length > SIGLA.length)
    return fail(`compare takes at most ${SIGLA.length} articles; ${count(files)} named.`);
  const reports = parseReports(values.report ?? [], folder);
  if (!reports.ok) return reports;
  if (values.synopsis !== undefined && !isPortableName(values.synopsis))
    return fail(`The Synopsis file ${values.synopsis} must end in .${PORTABLE_ENDING}.`);
  const edits = parseEdits(values, SIGLA.slice(0, files.length));
  if (!edits.ok) return edits;
  const encodings = parseEncodings(values.encoding ?? [], SIGLA.slice(0, files.length));
  if (!encodings.ok) return encodings;
  return ok({
    kind: 'compare',
    compare: {
      files: files.map((path) => resolve(folder, path)),
      reports: reports.value,
      json: jsonTarget(values.json, folder),
      synopsis: values.synopsis === undefined ? null : resolve(folder, values.synopsis),
      edits: edits.value,
      encodings: encodings.value,
      form: values.form,
    },
  });
}

const readOptions = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

/** Options and files told apart; one sentence where an option is unknown or lacks its value. */
export function parseWords(args: readonly string[]): Result<Words, string> {
  try {
    return ok(readOptions(args));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function parseReports(paths: readonly string[], folder: string): Result<ReportTarget[], string> {
  const reports: ReportTarget[] = [];
  for (const path of paths) {
    const format = FORMATS[extname(path).toLowerCase()];
    if (format === undefined)
      return fail(`The report ${path} must end in .html, .md or .csv, which says its form.`);
    reports.push({ path: resolve(folder, path), format });
  }
  return ok(reports);
}

function jsonTarget(path: string | undefined, folder: string): string | null {
  if (path === undefined) return null;
  return path === '-' ? path : resolve(folder, path);
}

const count = ({ length }: readonly string[]): string =>
  length === 1 ? '1 is' : `${length || 'none'} ${length ? 'are' : 'is'}`;
