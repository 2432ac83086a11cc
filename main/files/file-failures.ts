import {
  type Failure,
  type FailureCode,
  fail,
  MAX_FILE_BYTES,
  type Result,
} from '../../app/index.ts';

/** What the program opens, as its sentences name it. */
const OPENS = '.txt, .md, .html, .docx or .pdf';

/** Longer names are cut in sentences; the file keeps its own. */
const MAX_SHOWN_NAME = 120;

/** A name as a sentence can show it: characters that end lines or turn the direction of writing are replaced. */
export function shownName(name: string): string {
  const visible = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\uFFFD');
  const characters = [...visible];
  return characters.length > MAX_SHOWN_NAME
    ? `${characters.slice(0, MAX_SHOWN_NAME).join('')}…`
    : visible;
}

const refuse = (code: FailureCode, file: string, rest: string): Result<never, Failure> =>
  fail({ code, file, message: `${shownName(file)} ${rest}` });

const megabytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

/** One sentence each: which file, what is wrong with it, what to do. */
export const refuseMissing = (name: string) =>
  refuse('not-found', name, 'was not found; check the name and the folder, and open it again.');

export const refuseFolder = (name: string) =>
  refuse('not-a-file', name, 'is a folder, not a file; open the articles inside it instead.');

export const refuseBareFolder = (name: string) =>
  refuse('no-article', name, 'is a folder without an article in it; name another one.');

/** What a folder holds beyond what is looked at. */
export const refuseCrowd = (leftOut: number, most: number): Result<never, Failure> =>
  fail({
    code: 'too-many',
    file: null,
    message: `${leftOut} more ${leftOut === 1 ? 'article was' : 'articles were'} left out, since at most ${most} are sorted at once; open a smaller folder for the rest.`,
  });

export const refuseSpecial = (name: string) =>
  refuse('not-a-file', name, 'is not an ordinary file; save the article as a file and open that.');

export const refuseUnreadable = (name: string, cause: string) =>
  refuse(
    'not-readable',
    name,
    `cannot be read (${cause}); allow reading it, or open a copy of it.`,
  );

export const refuseLarge = (name: string, bytes: number) =>
  refuse(
    'too-large',
    name,
    `has ${megabytes(bytes)}, more than the limit of ${MAX_FILE_BYTES / (1024 * 1024)} MB; save the article alone and open that.`,
  );

export const refuseEmpty = (name: string) =>
  refuse('empty', name, 'is empty; open a file with an article in it.');

export const refuseBlank = (name: string) =>
  refuse('empty', name, 'holds nothing but white space; open a file with an article in it.');

export const refuseBinary = (name: string, what: string) =>
  refuse('not-text', name, `is not text but ${what}; save the article as ${OPENS} and open that.`);

export const refuseFormat = (name: string, what: string) =>
  refuse(
    'unknown-format',
    name,
    `is ${what}, which cannot be opened; save the article as ${OPENS} and open that.`,
  );

export const refuseWithoutText = (name: string) =>
  refuse(
    'no-article',
    name,
    'holds no text that could be compared; save it again when it shows its article, and open that.',
  );

/** Causes that have a remedy of their own. */
export const PROTECTED = 'it is protected by a password';
export const PICTURES_ONLY = 'its pages are pictures without text';

const REMEDIES: Readonly<Record<string, string>> = {
  [PROTECTED]: 'open it with its password, save it without one, and open that.',
  [PICTURES_ONLY]: 'run text recognition on it, and open what that makes of it.',
};
const SAVE_ANEW = `save it anew with the program it came from, or as ${OPENS}, and open that.`;

/** `cause` is a clause: "it is damaged". */
export const refuseDocument = (name: string, cause: string) =>
  refuse('not-readable', name, `cannot be opened (${cause}); ${REMEDIES[cause] ?? SAVE_ANEW}`);

export const refuseSlow = (name: string, seconds: number) =>
  refuse(
    'too-large',
    name,
    `could not be read within ${seconds} seconds; save the article alone, or as .txt, and open that.`,
  );

export const refuseVast = (name: string) =>
  refuse(
    'too-large',
    name,
    'needs more memory than a file may use; save the article alone, or as .txt, and open that.',
  );

/** A fault of ours: the other files go on, and the reader can tell us. */
export const refuseFault = (name: string, cause: string) =>
  refuse(
    'internal',
    name,
    `could not be read because of a fault in Synoptic (${shownName(cause)}); save the article as .txt and open that.`,
  );

export const refuseForgotten = (): Result<never, Failure> =>
  fail({
    code: 'not-found',
    file: null,
    message:
      'The file is no longer at hand: open it again, and then choose the encoding it is to be read in.',
  });

/** `cause` is a clause: "it is damaged". */
export const refusePortable = (name: string, cause: string) =>
  refuse('not-readable', name, `cannot be opened (${cause}); nothing was changed by it.`);

export const refuseSame = (name: string, first: string) =>
  refuse(
    'same-file',
    name,
    `is the same file as ${shownName(first)} (same contents); open another one.`,
  );
