/** An answer whose reader must know why it failed. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Why something could not be done. Closed, so that every door can say what to do about each. */
export type FailureCode =
  | 'not-found'
  | 'not-a-file'
  | 'not-readable'
  | 'not-writable'
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'unknown-format'
  | 'no-article'
  | 'same-file'
  | 'too-few'
  | 'too-many'
  | 'bad-request'
  | 'cancelled'
  | 'internal';

export interface Failure {
  readonly code: FailureCode;
  /** One sentence: which file, what is wrong, what to do. */
  readonly message: string;
  /** The file's name, null where no file is concerned. */
  readonly file: string | null;
}
