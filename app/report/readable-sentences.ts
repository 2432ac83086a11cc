import type { Comparison } from '../compare/comparison.ts';
import { showWords } from '../compare/describe-readings.ts';
import type { Finding } from '../compare/finding.ts';
import type { Article, Siglum } from '../text/article.ts';
import { withoutMarkup } from '../text/words-shown.ts';
import { evidenceWords } from './evidence-words.ts';

/**
 * A comparison whose sentences give the words of Markdown articles as they are read, without its signs. Evidence, titles and
 * readings keep theirs: they are places in a text. The same value where no article is Markdown.
 */
export function readableSentences(comparison: Comparison): Comparison {
  const marked = new Set<Siglum>(
    comparison.articles
      .filter(({ file }) => file.format === 'markdown')
      .map(({ siglum }) => siglum),
  );
  if (marked.size === 0) return comparison;
  const isMarked = ({ article }: { readonly article: Siglum }): boolean => marked.has(article);
  return {
    ...comparison,
    findings: comparison.findings.map((finding) =>
      finding.evidence.some(isMarked) ? withReadableSummary(finding, comparison.articles) : finding,
    ),
    values: comparison.values.map((entry) =>
      entry.readings.some(isMarked) ? { ...entry, thing: withoutMarkup(entry.thing) } : entry,
    ),
  };
}

/** Words of an article in a sentence of the program, as far as the next quotation mark. */
const QUOTED = /“([^“”]*)”?/gu;

function withReadableSummary(finding: Finding, articles: readonly Article[]): Finding {
  const shown = new Map(
    finding.evidence.map((one) => [showWords(one.text), showWords(evidenceWords(articles, one))]),
  );
  const readable = (quoted: string, words: string): string =>
    shown.get(quoted) ?? quoted.replace(words, () => withoutMarkup(words));
  return { ...finding, summary: finding.summary.replace(QUOTED, readable) };
}
