/** Where the command line reads its place from and writes to; a test puts its own in. */
export interface Terminal {
  /** Relative paths count from here. */
  readonly folder: string;
  /** Standard output, exactly these characters. */
  readonly write: (text: string) => void;
  /** A line of standard output. */
  readonly say: (line: string) => void;
  /** A line of standard error. */
  readonly warn: (line: string) => void;
  /** Replaces the line of progress with another, or takes it away; does nothing where nobody watches. */
  readonly showProgress: (line: string) => void;
}

/** Back to the start of the line, and the line away. */
const CLEAR_LINE = '\r\u001b[2K';

/** The terminal, pipe or file that this process was started in. */
export function processTerminal(): Terminal {
  // Whoever reads us may stop early (`| head`); that is no error of ours.
  process.stdout.on('error', () => {});
  const { isTTY } = process.stderr;
  return {
    folder: process.cwd(),
    write: (text) => process.stdout.write(text),
    say: (line) => process.stdout.write(`${printable(line)}\n`),
    warn: (line) => process.stderr.write(`${printable(line)}\n`),
    showProgress: (line) => {
      if (isTTY) process.stderr.write(CLEAR_LINE + printable(line));
    },
  };
}

/**
 * The line with every character that a terminal would obey shown as one that says something stood here. Titles and file
 * names come from strangers: they could otherwise move the cursor, hide a line or turn it round.
 */
export const printable = (line: string): string =>
  line.replace(/[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' ? character : '\ufffd',
  );
