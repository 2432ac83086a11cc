import type { ArticleDraft, Failure, Result } from '../../../app/index.ts';

/** What is wrong with the answer to a hostile file, in a few words; null where nothing is. */
export function judgeAnswer(name: string, answer: Result<ArticleDraft>): string | null {
  return answer.ok ? judgeArticle(answer.value) : judgeRefusal(name, answer.error);
}

/** A refusal is one sentence that names the file, and no fault of ours. */
export function judgeRefusal(name: string, { code, message }: Failure): string | null {
  if (code === 'internal') return `a fault of the program: ${message}`;
  if (!/\.$/.test(message) || /[\r\n]/.test(message)) return `no sentence: ${message}`;
  // Long names and characters that steer text are shown otherwise.
  const start = name.slice(0, 8).replace(/[^\w]/g, '');
  return message.replace(/[^\w]/g, '').startsWith(start) ? null : `names no file: ${message}`;
}

/** Nothing lost: every visible character of the text is in exactly one block, and the blocks are in order. */
function judgeArticle({ text, blocks }: ArticleDraft): string | null {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > text.length) return 'blocks overlap or leave the text';
    if (/\S/.test(text.slice(last, start))) return 'text between two blocks is lost';
    last = end;
  }
  return /\S/.test(text.slice(last)) ? 'text after the last block is lost' : null;
}
