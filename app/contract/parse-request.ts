import * as v from 'valibot';
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

const inputs = {
  'workbench.open': nothing,
  'articles.read': v.strictObject({
    files: v.pipe(v.array(namedBytes), v.maxLength(MAX_FILES_PER_REQUEST)),
  }),
  'sample.read': nothing,
  'report.save': v.strictObject({
    suggestedName: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH)),
    format: v.picklist(['html', 'markdown', 'csv', 'json', 'synopsis']),
    content: v.union([v.string(), v.instance(Uint8Array)]),
  }),
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
