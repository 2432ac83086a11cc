import { type Article, type Evidence, evidenceWords } from '../../../app/index.ts';

/** One line of evidence: words of one source, pieces that stand close together told as one. */
export interface EvidenceLine extends Evidence {
  /** At how many places the source has these words. */
  readonly places: number;
}

/** Pieces at most so many UTF-16 code units apart belong to one saying: about a clause. */
const CLOSE = 60;
const CUT = ' … ';

/**
 * The evidence of a finding in its order, each wording of a source once: pieces close together are joined, what lies
 * between them cut; the same words at another place are counted. Quadratic in the pieces, which are few.
 */
export function evidenceLines(
  evidence: readonly Evidence[],
  articles: readonly Article[],
): readonly EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  for (const piece of evidence) {
    const one = { ...piece, text: evidenceWords(articles, piece) };
    const before = lines.at(-1);
    const between = before && textBetween(before, one, articles);
    const alike = lines.findIndex((line) => isSameWording(line, one));
    if (alike >= 0) lines.splice(alike, 1, again(lines[alike] as EvidenceLine));
    else if (before && typeof between === 'string')
      lines.splice(-1, 1, joined(before, one, between));
    else lines.push({ ...one, places: 1 });
  }
  return lines;
}

/** The lines with the same words, letter by letter, at as many places, told as one: with many sources the few others would be lost among them. */
export function alikeLines(lines: readonly EvidenceLine[]): readonly (readonly EvidenceLine[])[] {
  const groups = new Map<string, readonly EvidenceLine[]>();
  for (const line of lines) {
    const key = line.text === '' ? '' : `${line.places} ${line.text}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

const again = (line: EvidenceLine): EvidenceLine => ({ ...line, places: line.places + 1 });

const joined = (before: EvidenceLine, one: Evidence, between: string): EvidenceLine => ({
  ...before,
  end: one.end,
  text: `${before.text}${between.trim() === '' ? between : CUT}${one.text}`,
});

/** What parts two pieces of one saying; null where they are not of one. */
function textBetween(
  before: EvidenceLine,
  one: Evidence,
  articles: readonly Article[],
): string | null {
  const gap = one.start - before.end;
  const isNear = before.article === one.article && before.places === 1 && gap >= 0 && gap <= CLOSE;
  if (!isNear || before.text === '' || one.text === '') return null;
  const article = articles.find(({ siglum }) => siglum === one.article);
  const between = article?.text.slice(before.end, one.start) ?? '\n';
  return between.includes('\n') ? null : between;
}

const isSameWording = (line: EvidenceLine, { article, text }: Evidence): boolean =>
  line.article === article && line.text.toLowerCase() === text.toLowerCase();
