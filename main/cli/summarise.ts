import { type Article, articleSentences, type Comparison, FINDING_KINDS } from '../../app/index.ts';

/** What a comparison came to, in a few lines for a terminal. */
export function summarise(comparison: Comparison): string {
  const { articles, passages, cuts } = comparison;
  return [
    ...articles.map(describeArticle),
    `${plural(passages.length, 'passage')}, ${describeFindings(comparison)}`,
    ...cuts.map((cut) => cut.sentence),
  ].join('\n');
}

function describeArticle(article: Article): string {
  const known = [article.outlet, article.published, article.title].filter((part) => part !== null);
  const sentences = plural(articleSentences(article).length, 'sentence');
  return `${article.siglum}  ${[article.file.name, ...known, sentences].join(', ')}`;
}

/** "5 findings: 3 value, 2 name". What was counted but not asked for, as spelling, is said beside them. */
function describeFindings({ findings, counts }: Comparison): string {
  const kinds = FINDING_KINDS.filter((kind) => counts[kind]).map(
    (kind) => `${counts[kind]} ${kind}`,
  );
  const total = plural(findings.length, 'finding');
  return kinds.length === 0 ? total : `${total}: ${kinds.join(', ')}`;
}

const plural = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;
