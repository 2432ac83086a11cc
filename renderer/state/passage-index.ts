import {
  articleSentences,
  type Comparison,
  comparedCells,
  type Finding,
  firstEndingAfter,
  type IsCompared,
  isEmptyRange,
  type JudgedPassage,
  type Sentence,
  SIGLA,
  type Siglum,
} from '../../app/index.ts';

/** A comparison arranged for looking things up: which passage an offset is in, and what belongs to a passage. */
export interface PassageIndex {
  readonly passages: ReadonlyMap<string, JudgedPassage>;
  readonly sentences: ReadonlyMap<Siglum, readonly Sentence[]>;
  /** The passage of a sentence, by its number. */
  readonly passageOf: ReadonlyMap<Siglum, readonly (string | undefined)[]>;
  /** The number of a passage in an article's column, counted from 1 in text order. */
  readonly numbers: ReadonlyMap<Siglum, ReadonlyMap<string, number>>;
  /** Findings with words in a passage, or with a gap for it, in the comparison's order. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** The passage a finding is about. */
  readonly homes: ReadonlyMap<string, string>;
  readonly isCompared: IsCompared;
}

const built = new WeakMap<Comparison, PassageIndex>();

/** The index of a comparison; built once for each. Linear in sentences and evidence, but for a search per evidence. */
export function passageIndexOf(comparison: Comparison): PassageIndex {
  const known = built.get(comparison);
  if (known) return known;
  const index = buildIndex(comparison);
  built.set(comparison, index);
  return index;
}

function buildIndex(comparison: Comparison): PassageIndex {
  const sentences = new Map(
    comparison.articles.map((article) => [article.siglum, articleSentences(article)]),
  );
  const passageOf = indexSentences(comparison);
  const homes = new Map<string, string>();
  const findings = new Map<string, Finding[]>();
  for (const finding of comparison.findings)
    for (const id of passagesOf(finding, sentences, passageOf)) {
      if (!homes.has(finding.id)) homes.set(finding.id, id);
      findings.set(id, [...(findings.get(id) ?? []), finding]);
    }
  return {
    passages: new Map(comparison.passages.map((passage) => [passage.id, passage])),
    sentences,
    passageOf,
    numbers: numberPassages(passageOf),
    findings,
    homes,
    isCompared: comparedCells(comparison),
  };
}

function indexSentences({ passages }: Comparison): Map<Siglum, string[]> {
  const passageOf = new Map<Siglum, string[]>();
  for (const { id, cells } of passages)
    for (const siglum of SIGLA)
      for (const number of cells[siglum]?.sentences ?? []) {
        const ids = passageOf.get(siglum) ?? [];
        ids[number] = id;
        passageOf.set(siglum, ids);
      }
  return passageOf;
}

function numberPassages(
  passageOf: ReadonlyMap<Siglum, readonly (string | undefined)[]>,
): Map<Siglum, Map<string, number>> {
  const numbers = new Map<Siglum, Map<string, number>>();
  for (const [siglum, ids] of passageOf) {
    const own = new Map<string, number>();
    for (const id of ids) if (id && !own.has(id)) own.set(id, own.size + 1);
    numbers.set(siglum, own);
  }
  return numbers;
}

function passagesOf(
  { evidence }: Finding,
  sentences: ReadonlyMap<Siglum, readonly Sentence[]>,
  passageOf: PassageIndex['passageOf'],
): ReadonlySet<string> {
  const idAt = (article: Siglum, offset: number): readonly string[] => {
    const sentence = sentenceEndingAfter(sentences.get(article), offset);
    const id = sentence && passageOf.get(article)?.[sentence.number];
    return id ? [id] : [];
  };
  const words = evidence.filter((one) => !isEmptyRange(one));
  // A finding of gaps alone is at home in the sentence before the gap: somewhere it must be looked at.
  return new Set(
    words.length > 0
      ? words.flatMap(({ article, start }) => idAt(article, start))
      : evidence.flatMap(({ article, start }) => idAt(article, Math.max(0, start - 1))),
  );
}

/** The passage in which an offset of an article's text lies; null between sentences and in left-out blocks. */
export function passageAt(index: PassageIndex, siglum: Siglum, offset: number): string | null {
  const sentence = sentenceEndingAfter(index.sentences.get(siglum), offset);
  if (!sentence || sentence.start > offset) return null;
  return index.passageOf.get(siglum)?.[sentence.number] ?? null;
}

const sentenceEndingAfter = (
  sentences: readonly Sentence[] = [],
  offset: number,
): Sentence | null => sentences[firstEndingAfter(sentences, offset)] ?? null;

/** Where a passage stands, siglum and number together: "A3". In order of siglum. */
export function placesOf(index: PassageIndex, passage: string): readonly string[] {
  return SIGLA.flatMap((siglum) => {
    const number = index.numbers.get(siglum)?.get(passage);
    return number === undefined ? [] : [`${siglum}${number}`];
  });
}
