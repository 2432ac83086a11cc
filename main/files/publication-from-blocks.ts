import {
  type Block,
  type FurnitureReason,
  outletInLine,
  type Publication,
  rangeText,
} from '../../app/index.ts';
import { UNKNOWN_PUBLICATION } from './extraction.ts';
import { parseDate } from './parse-date.ts';
import { withoutEmphasis } from './without-emphasis.ts';

/** What an article's own blocks say of its source, the title by what `wordsOf` reads in it: the title block, "Source: …" lines, bylines, datelines. */
export function publicationFromBlocks(
  text: string,
  blocks: readonly Block[],
  wordsOf: (title: string) => string = withoutHeadingSign,
): Publication {
  const lines = (reason: FurnitureReason): readonly string[] =>
    blocks
      .filter((block) => block.leftOutBecause === reason)
      .map((block) => withoutEmphasis(rangeText(text, block)));
  const title = blocks.find((block) => block.kind === 'title');
  const dated = DATED.flatMap(lines).flatMap((line) => line.split(BEFORE_UPDATED));
  return {
    ...UNKNOWN_PUBLICATION,
    title: title === undefined ? null : oneLine(wordsOf(rangeText(text, title))),
    outlet:
      firstKnown(lines('source line').map(afterColon)) ??
      firstKnown(lines('place and agency').map(agency)) ??
      firstKnown([...lines('source line'), ...lines('byline')].map(outletInLine)),
    author: firstKnown(lines('byline').map(nameInByline)),
    published: firstKnown(dated.filter((line) => !UPDATED.test(line)).map(parseDate)),
    updated: firstKnown(dated.filter((line) => UPDATED.test(line)).map(parseDate)),
  };
}

const withoutHeadingSign = (title: string): string => title.replace(/^#+\s+/, '');

/** Where days are named, the surest first. */
const DATED = ['date line', 'place and agency', 'byline', 'source line'] as const;

const UPDATED = /updated|modified|оновлено|обновлено|aktualisiert/iu;
/** "Published 12 February | Updated 13 February" are two dates. */
const BEFORE_UPDATED = new RegExp(`(?=${UPDATED.source})`, 'iu');

const firstKnown = (values: readonly (string | null)[]): string | null =>
  values.find((value) => value !== null && value !== '') ?? null;

/** A title longer than this is a mistake of the page. */
const MAX_LENGTH = 500;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);

const afterColon = (line: string): string | null => {
  const rest = /[:：—–]\s*(.+)$/u.exec(line)?.[1];
  return rest === undefined ? null : oneLine(rest);
};

/** The agency of "Kyiv • UNN" is the last part that is no date. */
function agency(line: string): string | null {
  const parts = line.split(/[•·|—–]/u).map(oneLine);
  return parts.length < 2
    ? null
    : (parts.filter((part) => part !== '' && !/\d/.test(part)).at(-1) ?? null);
}

const BYLINE_LABEL =
  /^\(?(?:(?:written|reported|edited|reporting|editing)\s+)?(?:by|von|authors?|автори?|авторка|авторы|текст|autor(?:in)?|redaktion)\s*[:：]?\s+/iu;

/** "By Anna Moss | 26 January 2024" names Anna Moss. */
function nameInByline(line: string): string | null {
  const [name = ''] = oneLine(line)
    .replace(BYLINE_LABEL, '')
    .split(/\s*[|•·]\s*|,\s+(?=[\p{Ll}\d])/u);
  return /\p{L}/u.test(name) ? name.replace(/[),;]+$/u, '') : null;
}
