import * as v from 'valibot';
import { HIGHLIGHT_COLOURS } from '../anchor/annotation.ts';
import { FINDING_KINDS } from '../compare/finding.ts';
import type { Decision } from '../decide/decision.ts';
import type { StoredWork } from '../library/stored-work.ts';
import { SIGLA } from '../text/article.ts';
import { articleSchema } from './article-schema.ts';
import type { SameFields } from './same-fields.ts';

/** An id as the library can keep it: without a slash or white space, and not endless. */
const ID = String.raw`[^/\s]{1,200}`;
const id = v.pipe(v.string(), v.regex(new RegExp(`^${ID}$`)));
const moment = v.pipe(v.string(), v.maxLength(40));
const siglum = v.picklist(SIGLA);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const manifestSchema = v.object({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  entries: v.array(v.object({ name: v.string(), sha256: v.string() })),
});

export const comparisonSchema = v.strictObject({
  id,
  name: v.string(),
  createdAt: moment,
  articles: v.pipe(v.array(articleSchema), v.minLength(1), v.maxLength(SIGLA.length)),
  notes: v.array(id),
});

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});

const position = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'the range ends before it starts'),
);

const tagBody = v.object({
  type: v.literal('TextualBody'),
  purpose: v.literal('tagging'),
  value: v.pipe(v.string(), v.minLength(1)),
});

const noteBody = v.object({
  id: v.pipe(v.string(), v.regex(new RegExp(`^urn:synoptic:note:${ID}$`))),
  type: v.literal('TextualBody'),
  purpose: v.literal('commenting'),
  format: v.literal('text/plain'),
  value: v.string(),
  modified: moment,
  'synoptic:editorState': v.string(),
});

/** Other programs may add to an annotation; what this one keeps of it is checked. */
export const annotationsSchema = v.array(
  v.object({
    '@context': v.any(),
    id: v.pipe(v.string(), v.regex(new RegExp(`^urn:synoptic:highlight:${ID}$`))),
    type: v.literal('Annotation'),
    motivation: v.picklist(['highlighting', 'commenting']),
    created: moment,
    body: v.tupleWithRest(
      [
        v.object({
          type: v.literal('TextualBody'),
          purpose: v.literal('classifying'),
          value: v.picklist(HIGHLIGHT_COLOURS),
        }),
      ],
      v.variant('purpose', [tagBody, noteBody]),
    ),
    target: v.object({
      source: v.object({
        id: v.string(),
        type: v.literal('Text'),
        'synoptic:siglum': siglum,
        'synoptic:sha256': v.string(),
      }),
      selector: v.tuple([quote, position]),
      'synoptic:anchoring': v.exactOptional(v.picklist(['uncertain', 'lost'])),
    }),
  }),
);

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
true satisfies SameFields<
  v.InferOutput<typeof comparisonSchema>,
  Omit<StoredWork, 'highlights' | 'decisions'>
>;
