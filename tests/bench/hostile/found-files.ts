import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { hashBytes } from '../../../main/files/hash-bytes.ts';
import type { HostileFile } from './hostile-file.ts';

/** The hostile and broken files of a folder laid out as its README says; groups that are not there are left out. */
export const foundFiles = (folder: string): readonly HostileFile[] => [
  ...wholeFiles(folder, 'docx-malformed'),
  ...wholeFiles(folder, 'pdf-malformed'),
  ...wholeFiles(folder, 'zip-malformed').flatMap(underOtherNames),
  ...wholeFiles(folder, 'text/encoding-samples', '.txt'),
  ...lines(folder, 'html/tree-construction-inputs.jsonl', 'html', ({ html }) => utf8(html)),
  ...lines(folder, 'json/json-parsing.jsonl', 'synopsis', ({ base64 }) =>
    synopsisOf(Buffer.from(`${base64}`, 'base64')),
  ),
  ...lines(folder, 'text/naughty-strings.jsonl', 'txt', ({ s }) => utf8(s)),
  ...lines(folder, 'text/unicode-edge.jsonl', 'txt', ({ s }) => utf8(s)),
  ...lines(folder, 'text/encodings.jsonl', 'txt', ({ base64 }) =>
    Buffer.from(`${base64}`, 'base64'),
  ),
  ...lines(folder, 'text/utf8-sequences.jsonl', 'txt', ({ kind, data }) =>
    kind === 'valid' ? utf8(data) : Buffer.from(`${data}`.replace(/\s/g, ''), 'hex'),
  ),
];

function wholeFiles(folder: string, group: string, ending = ''): readonly HostileFile[] {
  const path = join(folder, group);
  if (!existsSync(path)) return [];
  return readdirSync(path).map((name) => ({
    group,
    name: `${name}${ending}`,
    bytes: () => readFileSync(join(path, name)),
  }));
}

/** A broken archive is tried as every kind of document that is an archive inside. */
const underOtherNames = (file: HostileFile): readonly HostileFile[] =>
  ['docx', 'odt', 'epub', 'zip'].map((ending) => ({ ...file, name: `${file.name}.${ending}` }));

/** A case of any of the files of lines; each has some of these. */
interface Line {
  readonly id?: unknown;
  readonly html?: unknown;
  readonly s?: unknown;
  readonly base64?: unknown;
  readonly kind?: unknown;
  readonly data?: unknown;
}

function lines(
  folder: string,
  group: string,
  ending: string,
  bytes: (line: Line) => Uint8Array,
): readonly HostileFile[] {
  const path = join(folder, group);
  if (!existsSync(path)) return [];
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return all.map((line) => {
    const parsed: Line = JSON.parse(line);
    return { group, name: `${parsed.id}.${ending}`, bytes: () => bytes(parsed) };
  });
}

/** A Synopsis file whose one flaw is its comparison.json. */
function synopsisOf(comparison: Uint8Array): Uint8Array {
  const entries = [{ name: 'comparison.json', sha256: hashBytes(comparison) }];
  const manifest = JSON.stringify({ format: 1, generator: 'test', entries });
  return zipSync({ 'comparison.json': comparison, 'manifest.json': strToU8(manifest) });
}

const utf8 = (text: unknown): Uint8Array => Buffer.from(`${text}`, 'utf8');
