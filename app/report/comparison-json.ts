import type { LinkKind, LinkProvenance, LinkSide } from '../align/link.ts';
import type { WebAnnotation } from '../anchor/web-annotation.ts';
import type {
  AttributionChain,
  Comparison,
  Independence,
  QuoteEntry,
  ValueEntry,
} from '../compare/comparison.ts';
import type { Evidence, Finding } from '../compare/finding.ts';
import type { JudgedPassage } from '../synopsis/passage.ts';
import type { Article, BlockKind, Publication, Siglum, SourceFile } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';

/** The version of the contract. Fields may be added under one number; what a field means never changes under it. */
export const COMPARISON_FORMAT = 1;

/**
 * A comparison as it is written to a file: the public contract described in the README and by
 * `resources/comparison.schema.json`. Offsets are half-open, in UTF-16 code units of that article's `text`.
 */
export interface ComparisonJson {
  readonly format: typeof COMPARISON_FORMAT;
  /** Program and version: "synoptic 0.1.0". */
  readonly generator: string;
  readonly articles: readonly ArticleJson[];
  readonly links: readonly LinkJson[];
  readonly passages: readonly PassageJson[];
  readonly findings: readonly Finding[];
  readonly values: readonly ValueEntry[];
  readonly quotes: readonly QuoteEntry[];
  readonly attribution: readonly AttributionChain[];
  readonly independence: readonly Independence[];
  readonly annotations: readonly WebAnnotation[];
  readonly counts: Comparison['counts'];
  /** True where a budget cut the work short. */
  readonly approximate: boolean;
  /** One sentence for everything that was not done. */
  readonly cuts: readonly string[];
}

/** A row; with what the reader called it, where one did. */
export interface PassageJson extends JudgedPassage {
  readonly title?: string;
}

export interface ArticleJson extends Publication {
  readonly siglum: Siglum;
  readonly file: SourceFile;
  readonly text: string;
  readonly blocks: readonly BlockJson[];
}

export interface BlockJson extends TextRange {
  readonly kind: BlockKind;
  readonly sentences: readonly TextRange[];
  /** Why a boilerplate block was left out; null for content. */
  readonly leftOutBecause: string | null;
}

export interface LinkJson {
  readonly a: LinkSide;
  readonly b: LinkSide;
  readonly kind: LinkKind;
  readonly moved: boolean;
  readonly score: number;
  readonly provenance: LinkProvenance;
  readonly reasons: readonly string[];
}

/** The comparison with the reader's marks, field by field, so that nothing internal slips into the contract. */
export function comparisonToJson(
  comparison: Comparison,
  annotations: readonly WebAnnotation[],
  generator: string,
  titles: ReadonlyMap<string, string> = new Map(),
): ComparisonJson {
  return {
    format: COMPARISON_FORMAT,
    generator,
    articles: comparison.articles.map(articleJson),
    links: comparison.links.map(linkJson),
    passages: comparison.passages.map((passage) => passageJson(passage, titles.get(passage.id))),
    findings: comparison.findings.map(findingJson),
    values: comparison.values.map(valueJson),
    quotes: comparison.quotes.map(quoteJson),
    attribution: comparison.attribution.map(chainJson),
    independence: comparison.independence.map(({ a, b, sharedA, sharedB }) => ({
      a,
      b,
      sharedA,
      sharedB,
    })),
    annotations,
    counts: { ...comparison.counts },
    approximate: comparison.cuts.some(({ kind }) => kind === 'budget'),
    cuts: comparison.cuts.map(({ sentence }) => sentence),
  };
}

const rangeJson = ({ start, end }: TextRange): TextRange => ({ start, end });

function articleJson(article: Article): ArticleJson {
  const { siglum, file, title, outlet, author, url, published, updated, language, text } = article;
  const { name, sha256, bytes, format, encoding } = file;
  return {
    siglum,
    file: { name, sha256, bytes, format, encoding },
    ...{ title, outlet, author, url, published, updated, language },
    text,
    blocks: article.blocks.map(({ kind, start, end, sentences, leftOutBecause }) => ({
      kind,
      start,
      end,
      sentences: sentences.map(rangeJson),
      leftOutBecause,
    })),
  };
}

const sideJson = ({ article, sentences }: LinkSide): LinkSide => ({
  article,
  sentences: [...sentences],
});

function linkJson({ a, b, kind, moved, score, provenance, reasons }: LinkJson): LinkJson {
  return { a: sideJson(a), b: sideJson(b), kind, moved, score, provenance, reasons };
}

function passageJson({ id, cells }: JudgedPassage, title: string | undefined): PassageJson {
  const plain = Object.entries(cells).map(([siglum, { sentences, state, moved }]) => [
    siglum,
    { sentences: [...sentences], state, moved },
  ]);
  return { id, ...(title !== undefined && { title }), cells: Object.fromEntries(plain) };
}

const evidenceJson = ({ article, start, end, text }: Evidence): Evidence => ({
  article,
  start,
  end,
  text,
});

function findingJson(finding: Finding): Finding {
  const { id, kind, summary, score, evidence, provenance, kindWas, verdict } = finding;
  return {
    id,
    kind,
    summary,
    score,
    evidence: evidence.map(evidenceJson),
    provenance,
    kindWas,
    verdict:
      verdict === null ? null : { state: verdict.state, reason: verdict.reason, at: verdict.at },
  };
}

const valueJson = ({ thing, readings }: ValueEntry): ValueEntry => ({
  thing,
  readings: readings.map((reading) => ({
    ...evidenceJson(reading),
    number: reading.number,
    unit: reading.unit,
    qualifier: reading.qualifier,
  })),
});

const quoteJson = ({ speaker, readings }: QuoteEntry): QuoteEntry => ({
  speaker,
  readings: readings.map((reading) => ({ ...evidenceJson(reading), closed: reading.closed })),
});

const chainJson = ({ article, chain }: AttributionChain): AttributionChain => ({
  article,
  chain: chain.map(({ text, start, end }) => ({ text, start, end })),
});
