/** Text has hardly any of these; a share above it is a file of another kind. */
const MAX_CONTROL_SHARE = 0.02;
/** Share of bytes that fit no character, above which the file cannot be read as text at all. */
const MAX_BROKEN_SHARE = 0.1;

/** As much as is looked at. A picture or program shows at its beginning. */
const SAMPLE_LENGTH = 256 * 1024;

/** Whether decoded characters are text somebody wrote: no NUL anywhere, hardly a control character, few undecodable bytes. */
export function isPlainText(text: string): boolean {
  if (text.includes('\0')) return false;
  const sample = text.slice(0, SAMPLE_LENGTH);
  const controls = count(sample, /(?![\s\u0085])\p{Cc}/gu);
  const broken = count(sample, /\uFFFD/g);
  return (
    controls <= sample.length * MAX_CONTROL_SHARE && broken <= sample.length * MAX_BROKEN_SHARE
  );
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
