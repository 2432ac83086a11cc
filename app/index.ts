/** The engine's only door. */
export * from './align/alignment.ts';
export * from './align/budget.ts';
export * from './align/link.ts';
export * from './anchor/annotation.ts';
export * from './anchor/selector.ts';
export * from './compare/comparison.ts';
export * from './compare/finding.ts';
export * from './contract/loopback.ts';
export * from './contract/parse-request.ts';
export * from './contract/requests.ts';
export * from './contract/result.ts';
export * from './contract/wire.ts';
export * from './synopsis/passage.ts';
export * from './text/article.ts';
export * from './text/text-range.ts';
