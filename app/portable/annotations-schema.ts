import * as v from 'valibot';
import { HIGHLIGHT_COLOURS } from '../anchor/annotation.ts';
import type { NoteLink, NoteMention } from '../anchor/note-reference.ts';
import { readAddress } from '../anchor/read-address.ts';
import type { SameFields } from './same-fields.ts';
import { ID, moment, offset, position, quote, siglum } from './schema-parts.ts';

const tagBody = v.object({
  type: v.literal('TextualBody'),
  purpose: v.literal('tagging'),
  value: v.pipe(v.string(), v.minLength(1)),
});

const link = v.strictObject({
  kind: v.literal('link'),
  start: offset,
  end: offset,
  address: v.pipe(
    v.string(),
    v.check((address) => readAddress(address) === address, 'no address of the web or of mail'),
  ),
});

const mention = v.strictObject({
  kind: v.literal('mention'),
  start: offset,
  end: offset,
  id: v.string(),
  article: siglum,
  selector: v.strictObject({ quote, position }),
});

true satisfies SameFields<v.InferOutput<typeof link>, NoteLink>;
true satisfies SameFields<v.InferOutput<typeof mention>, NoteMention>;

const noteBody = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(new RegExp(`^urn:synoptic:note:${ID}$`))),
    type: v.literal('TextualBody'),
    purpose: v.literal('commenting'),
    format: v.literal('text/plain'),
    value: v.string(),
    modified: moment,
    'synoptic:references': v.exactOptional(v.array(v.variant('kind', [link, mention]))),
    'synoptic:editorState': v.string(),
  }),
  v.check(({ value, 'synoptic:references': references = [] }) => {
    const ends = [0, ...references.map(({ end }) => end)];
    const isInOrder = references.every(
      ({ start, end }, at) => (ends[at] ?? 0) <= start && start <= end,
    );
    return isInOrder && (ends.at(-1) ?? 0) <= value.length;
  }, 'a reference is not in the text'),
);

const highlightId = v.pipe(v.string(), v.regex(new RegExp(`^urn:synoptic:highlight:${ID}$`)));

const target = {
  source: v.object({
    id: v.string(),
    type: v.literal('Text'),
    'synoptic:siglum': siglum,
    'synoptic:sha256': v.string(),
  }),
  selector: v.tuple([quote, position]),
  'synoptic:anchoring': v.exactOptional(v.picklist(['uncertain', 'lost'])),
};

const highlightAnnotation = v.object({
  '@context': v.any(),
  id: highlightId,
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
  target: v.object(target),
});

const noteAnnotation = v.object({
  '@context': v.any(),
  id: v.pipe(v.string(), v.startsWith('urn:synoptic:note:')),
  type: v.literal('Annotation'),
  motivation: v.literal('commenting'),
  body: v.tuple([noteBody]),
  target: v.pipe(
    v.array(v.object({ ...target, 'synoptic:highlight': highlightId })),
    v.minLength(2),
  ),
});

/** Other programs may add to an annotation; what this one keeps of it is checked. */
export const annotationsSchema = v.array(v.union([highlightAnnotation, noteAnnotation]));
