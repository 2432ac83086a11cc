import { fail, ok, type Result, type Siglum } from '../../app/index.ts';
import { isEncoding } from '../files/decode-text.ts';

/** What "--encoding B=windows-1251" says of the articles `sigla`, by siglum, or one sentence about what is wrong. */
export function parseEncodings(
  said: readonly string[],
  sigla: readonly Siglum[],
): Result<Readonly<Record<string, string>>, string> {
  const encodings: Record<string, string> = {};
  for (const one of said) {
    const at = one.indexOf('=');
    const siglum = one.slice(0, Math.max(0, at));
    const encoding = one.slice(at + 1).trim();
    if (!sigla.some((known) => known === siglum))
      return fail(
        `--encoding takes an article's letter and an encoding, as ${sigla.at(-1)}=windows-1251; the articles are ${sigla.join(', ')}.`,
      );
    if (!isEncoding(encoding))
      return fail(`--encoding ${one} names no encoding: write one, as windows-1251 or koi8-u.`);
    encodings[siglum] = encoding;
  }
  return ok(encodings);
}
