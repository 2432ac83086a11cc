import * as v from 'valibot';
import { FINDING_KINDS } from '../compare/finding.ts';
import type { Decision } from '../decide/decision.ts';
import type { StoredWork } from '../library/stored-work.ts';
import { SIGLA } from '../text/article.ts';
import { articleSchema } from './article-schema.ts';
import type { SameFields } from './same-fields.ts';
import { id, moment, position, quote, siglum } from './schema-parts.ts';

export const manifestSchema = v.object({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  entries: v.array(v.object({ name: v.string(), sha256: v.string() })),
});

export const comparisonSchema = v.strictObject({
  id,
  name: v.string(),
  createdAt: moment,
  /** Absent before format 4. */
  base: v.optional(v.nullable(siglum), null),
  articles: v.pipe(v.array(articleSchema), v.minLength(1), v.maxLength(SIGLA.length)),
  notes: v.array(id),
});

const place = v.strictObject({
  article: siglum,
  selector: v.strictObject({ quote, position }),
});

const findingRef = {
  finding: v.string(),
  foundAs: v.picklist(FINDING_KINDS),
  words: v.array(v.string()),
};

const verdict = v.strictObject({
  state: v.picklist(['confirmed', 'dismissed', 'second-look']),
  reason: v.nullable(v.string()),
  at: moment,
});

export const decisionsSchema = v.array(
  v.variant('type', [
    v.strictObject({ type: v.literal('verdict'), id, ...findingRef, verdict }),
    v.strictObject({
      type: v.literal('kind'),
      id,
      ...findingRef,
      kind: v.picklist(FINDING_KINDS),
      at: moment,
    }),
    v.strictObject({
      type: v.literal('own-finding'),
      id,
      kind: v.picklist(FINDING_KINDS),
      summary: v.string(),
      evidence: v.array(place),
      at: moment,
    }),
    v.strictObject({
      type: v.literal('link'),
      id,
      a: place,
      b: place,
      provenance: v.picklist(['confirmed', 'manual', 'rejected']),
      at: moment,
    }),
    v.strictObject({
      type: v.literal('title'),
      id,
      of: v.picklist(['passage', 'value']),
      place,
      title: v.string(),
      at: moment,
    }),
  ]),
);

type DecisionOf<D extends { readonly type: string }, T extends Decision['type']> = Extract<
  D,
  { readonly type: T }
>;
type Checked<T extends Decision['type']> = SameFields<
  DecisionOf<v.InferOutput<typeof decisionsSchema>[number], T>,
  DecisionOf<Decision, T>
>;

true satisfies Checked<'verdict'>;
true satisfies Checked<'kind'>;
true satisfies Checked<'own-finding'>;
true satisfies Checked<'link'>;
true satisfies Checked<'title'>;
true satisfies SameFields<
  v.InferOutput<typeof comparisonSchema>,
  Omit<StoredWork, 'highlights' | 'decisions'>
>;
