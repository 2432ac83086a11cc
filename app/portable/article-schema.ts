import * as v from 'valibot';
import {
  type Article,
  type ArticleVersion,
  type Block,
  SIGLA,
  type SourceFile,
} from '../text/article.ts';
import { ARTICLE_ENDINGS } from '../text/article-endings.ts';
import type { SameFields } from './same-fields.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const range = { start: offset, end: offset };
const known = v.nullable(v.string());

const CONTENT_KINDS = [
  'title',
  'lead',
  'heading',
  'paragraph',
  'quote',
  'caption',
  'list-item',
] as const;

const block = v.strictObject({
  ...range,
  kind: v.picklist([...CONTENT_KINDS, 'boilerplate']),
  sentences: v.array(v.strictObject(range)),
  leftOutBecause: known,
  contentKind: v.picklist(CONTENT_KINDS),
});

const file = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: offset,
  format: v.picklist([...new Set(Object.values(ARTICLE_ENDINGS))]),
  encoding: v.string(),
  encodingConfidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  unplaced: v.exactOptional(offset),
});

const version = v.strictObject({
  file,
  text: v.string(),
  blocks: v.array(block),
  replacedAt: v.string(),
});

/** An article as a portable file describes it; its text is null where an entry of its own holds it. */
export const articleSchema = v.strictObject({
  siglum: v.picklist(SIGLA),
  file,
  title: known,
  outlet: known,
  author: known,
  url: known,
  published: known,
  updated: known,
  language: known,
  text: known,
  blocks: v.array(block),
  earlier: v.exactOptional(v.array(version)),
});

true satisfies SameFields<v.InferOutput<typeof articleSchema>, Article>;
true satisfies SameFields<v.InferOutput<typeof block>, Block>;
true satisfies SameFields<v.InferOutput<typeof file>, SourceFile>;
true satisfies SameFields<v.InferOutput<typeof version>, ArticleVersion>;

/** Whether the blocks lie in the text in order, and their sentences in them: what everything else relies on. */
export const fitsItsText = (article: Article): boolean =>
  [article, ...(article.earlier ?? [])].every(
    ({ text, blocks }) =>
      inOrder(blocks, 0, text.length) &&
      blocks.every(({ sentences, start, end }) => inOrder(sentences, start, end)),
  );

function inOrder(
  ranges: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): boolean {
  let last = from;
  for (const { start, end } of ranges) {
    if (start < last || end < start) return false;
    last = end;
  }
  return last <= to;
}
