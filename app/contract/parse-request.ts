import * as v from 'valibot';
import { KEY_PATTERN } from '../library/record.ts';
import type { RequestInput, RequestName } from './requests.ts';
import { fail, ok, type Result } from './result.ts';

/** Largest file the program opens. A long book is 5 MB of text; beyond this a file is not an article. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Most files in one request: eight articles, and some that turn out not to be any. */
export const MAX_FILES_PER_REQUEST = 64;
/** Longest file name taken. File systems allow 255 bytes; a few more characters cost nothing and catch the rest. */
const MAX_NAME_LENGTH = 1024;

const nothing = v.strictObject({});

const namedBytes = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH)),
  bytes: v.instance(Uint8Array),
});

/** Most records in one change: a comparison of eight articles with thousands of marks. */
const MAX_WRITES = 20_000;
/** Longest words searched for, longest id and longest list of eight sums, in UTF-16 code units. */
const MAX_WORDS_LENGTH = 500;
const MAX_ID_LENGTH = 200;
const MAX_FILES_KEY_LENGTH = 1000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const change = v.strictObject({
  origin: text(MAX_ID_LENGTH),
  writes: v.pipe(
    v.array(
      v.strictObject({
        key: v.pipe(v.string(), v.regex(KEY_PATTERN)),
        base: v.exactOptional(v.nullable(count)),
        value: v.unknown(),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_WRITES),
  ),
});

const inputs = {
  'workbench.open': nothing,
  'articles.read': v.strictObject({
    files: v.pipe(v.array(namedBytes), v.maxLength(MAX_FILES_PER_REQUEST)),
  }),
  'article.decode': v.strictObject({ sha256: text(MAX_ID_LENGTH), encoding: text(MAX_ID_LENGTH) }),
  'sample.read': nothing,
  'report.save': v.strictObject({
    suggestedName: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH)),
    format: v.picklist(['html', 'markdown', 'csv', 'json', 'synopsis', 'synoptic']),
    content: v.union([v.string(), v.instance(Uint8Array)]),
  }),
  'library.open': nothing,
  'library.list': nothing,
  'library.comparison': v.strictObject({ id: text(MAX_ID_LENGTH) }),
  'library.find': v.strictObject({
    files: text(MAX_FILES_KEY_LENGTH),
    names: v.pipe(v.array(text(MAX_NAME_LENGTH)), v.maxLength(MAX_FILES_PER_REQUEST)),
  }),
  'library.index': v.strictObject({ after: count }),
  'library.change': change,
  'library.check': nothing,
  'library.tags': nothing,
  'library.search': v.strictObject({ words: text(MAX_WORDS_LENGTH) }),
} as const satisfies { [N in RequestName]: v.GenericSchema<unknown, RequestInput<N>> };

export const isRequestName = (name: string): name is RequestName => Object.hasOwn(inputs, name);

/** A request's input out of the unknown that crossed the process border; a `bad-request` that says where it is wrong. */
export function parseRequest<N extends RequestName>(
  name: N,
  input: unknown,
): Result<RequestInput<N>> {
  const parsed = v.safeParse(
    inputs[name] as unknown as v.GenericSchema<unknown, RequestInput<N>>,
    input,
  );
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  const place = v.getDotPath(issue) ?? 'input';
  return fail({
    code: 'bad-request',
    message: `The request ${name} is wrong at ${place}: ${issue.message}.`,
    file: null,
  });
}
