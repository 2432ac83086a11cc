/** Tells spreadsheet programs that the file is UTF-8; without it they take it for the system's old code page. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One line of comma-separated values (RFC 4180, CR LF). No cell can become a formula. */
export const renderCsvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoteCell(disarmCell(cell))).join(',')}\r\n`;

/** A signed number is a number to a spreadsheet too: nothing to disarm, and its value must stay. */
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*\s?%?$/;

/** What a spreadsheet passes over or splits at before it looks for a formula: spaces, controls, invisible characters, quotes, separators. */
const PASSED_OVER = '[\\s\\p{Cc}\\p{Cf}"\';,|]*';
const FORMULA_SIGN = '[=+\\-@＝＋－＠]';
const FORMULA_AT_START = new RegExp(`^${PASSED_OVER}${FORMULA_SIGN}`, 'u');
const FORMULA_AFTER_SPLIT = new RegExp(`([;\\t\\r\\n]${PASSED_OVER})(?=${FORMULA_SIGN})`, 'gu');

/**
 * Puts an apostrophe before anything a spreadsheet would take for a formula, at the start of the cell and after a
 * separator at which programs in other countries split lines (OWASP, CSV injection). The words stay as they are. A file of such values has
 * neither types nor a policy: what a cell begins with is all that a program goes by, so there is nothing else to say it with a second time.
 */
export function disarmCell(cell: string): string {
  if (PLAIN_NUMBER.test(cell)) return cell;
  const disarmed = FORMULA_AT_START.test(cell) ? `'${cell}` : cell;
  return disarmed.replace(FORMULA_AFTER_SPLIT, "$1'");
}

const quoteCell = (cell: string): string =>
  /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
