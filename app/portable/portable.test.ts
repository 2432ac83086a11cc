import { existsSync, readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteOf } from '../../tests/support/work.ts';
import type { StoredWork } from '../library/stored-work.ts';
import { packWork } from './pack-work.ts';
import { ANNOTATIONS, COMPARISON, MANIFEST, PORTABLE_FORMAT } from './portable-entries.ts';
import { PortableRefusal, unpackWork } from './unpack-work.ts';
import { encodeUtf8 } from './utf8.ts';
import { anyWork } from './work.fixture.ts';

const GENERATOR = 'synoptic test';
const [work] = fc.sample(anyWork, { numRuns: 1, seed: 4 }) as [StoredWork];

/** The entries with one put in place of another, its hash in the manifest being right. */
function withEntry(
  name: string,
  bytes: Uint8Array,
  { of, format }: { readonly of: StoredWork; readonly format: number } = {
    of: work,
    format: PORTABLE_FORMAT,
  },
): ReadonlyMap<string, Uint8Array> {
  const entries = new Map(packWork(of, GENERATOR)).set(name, bytes);
  entries.delete(MANIFEST);
  const manifest = {
    format,
    entries: [...entries].map(([entry, own]) => ({ name: entry, sha256: bytesToHex(sha256(own)) })),
  };
  return entries.set(MANIFEST, encodeUtf8(JSON.stringify(manifest)));
}

function refusalOf(entries: ReadonlyMap<string, Uint8Array>): string | null {
  try {
    unpackWork(entries);
    return null;
  } catch (error) {
    if (error instanceof PortableRefusal) return error.message;
    throw error;
  }
}

interface ComparisonEntry {
  readonly articles: readonly object[];
}

const changed = (change: (comparison: ComparisonEntry) => unknown): string | null => {
  const bytes = packWork(work, GENERATOR).get(COMPARISON) ?? new Uint8Array();
  const comparison = JSON.parse(new TextDecoder().decode(bytes));
  return refusalOf(withEntry(COMPARISON, encodeUtf8(JSON.stringify(change(comparison)))));
};

describe('the portable form of a comparison', () => {
  test('what is packed comes back the same', () => {
    fc.assert(
      fc.property(anyWork, (any) => {
        expect(unpackWork(packWork(any, GENERATOR))).toEqual(any);
      }),
    );
  });

  test('an untouched one is taken in', () => {
    expect(refusalOf(packWork(work, GENERATOR))).toBeNull();
    expect(changed((comparison) => comparison)).toBeNull();
  });

  test('without a manifest it is none', () => {
    const entries = new Map(packWork(work, GENERATOR));
    entries.delete(MANIFEST);
    expect(refusalOf(entries)).toBe('it is no Synopsis file: it lacks its manifest');
  });

  test('an entry that is missing, added or changed is named', () => {
    const entries = packWork(work, GENERATOR);
    const less = new Map(entries);
    less.delete(COMPARISON);
    expect(refusalOf(less)).toBe('comparison.json is missing in it');
    const other = encodeUtf8('[]');
    expect(refusalOf(new Map(entries).set('articles/H.txt', other))).toBe(
      'articles/H.txt in it is not what was written: its SHA-256 differs',
    );
    expect(refusalOf(new Map(entries).set('annotations.json', encodeUtf8('[ ]')))).toMatch(
      /^annotations\.json in it is not what was written/,
    );
  });

  test('a newer format is refused as such', () => {
    const format = PORTABLE_FORMAT + 1;
    const manifest = encodeUtf8(JSON.stringify({ format, entries: [] }));
    expect(refusalOf(new Map([[MANIFEST, manifest]]))).toBe(
      `it was written by a newer version of Synoptic, in format ${format}`,
    );
  });

  test('a file of format 1 or 2, where every note is inside its highlight, opens with nothing lost', () => {
    const notes = work.highlights.map(({ id }) => noteOf(`n-${id}`, id));
    const old = { ...work, notes };
    expect(notes.length).toBeGreaterThan(0);
    for (const format of [1, 2]) {
      const bytes = packWork(old, GENERATOR).get(ANNOTATIONS) ?? new Uint8Array();
      expect(new TextDecoder().decode(bytes)).not.toMatch(
        /"id": "urn:synoptic:note:[^"]*",\n {2}"type": "Annotation"/,
      );
      expect(unpackWork(withEntry(ANNOTATIONS, bytes, { of: old, format }))).toEqual(old);
    }
  });

  test('a note that leads to an address that would run, or past its own end, is refused', () => {
    const [{ id }] = work.highlights as [StoredWork['highlights'][number]];
    const withReference = (reference: object): string | null => {
      const note = { ...noteOf('n', id), references: [reference] } as StoredWork['notes'][number];
      return refusalOf(packWork({ ...work, notes: [note] }, GENERATOR));
    };
    const link = { kind: 'link', start: 0, end: 4, address: 'https://a.example/' };
    expect(withReference(link)).toBeNull();
    expect(withReference({ ...link, end: 400 })).toMatch(/^annotations\.json in it is wrong/);
    for (const address of ['javascript:alert(1)', 'data:text/html,a', 'java\nscript:alert(1)'])
      expect(withReference({ ...link, address })).toMatch(/^annotations\.json in it is wrong/);
  });

  test('a note on a highlight that is not there is refused', () => {
    const [{ id }] = work.highlights as [StoredWork['highlights'][number]];
    const other = { ...(work.highlights[0] as StoredWork['highlights'][number]), id: 'other' };
    const tying = { ...noteOf('n', id), highlights: [id, 'other'] };
    const both = { ...work, highlights: [...work.highlights, other], notes: [tying] };
    const bytes = packWork(both, GENERATOR).get(ANNOTATIONS) ?? new Uint8Array();
    const annotations: readonly { readonly id: string }[] = JSON.parse(
      new TextDecoder().decode(bytes),
    );
    const less = annotations.filter((one) => !one.id.endsWith(':other'));
    expect(unpackWork(packWork(both, GENERATOR))).toEqual(both);
    const changedBytes = encodeUtf8(JSON.stringify(less));
    expect(refusalOf(withEntry(ANNOTATIONS, changedBytes, { of: both, format: 3 }))).toBe(
      'a note hangs on a highlight it does not hold',
    );
  });

  test('values of another shape are refused with their place', () => {
    expect(changed((comparison) => ({ ...comparison, createdAt: 5 }))).toBe(
      'comparison.json in it is wrong at createdAt',
    );
    expect(changed((comparison) => ({ ...comparison, id: 'a/b' }))).toBe(
      'comparison.json in it is wrong at id',
    );
    expect(changed((comparison) => ({ ...comparison, more: 1 }))).toBe(
      'comparison.json in it is wrong at more',
    );
  });

  test('blocks that do not fit their text are refused', () => {
    const block = {
      start: 0,
      end: 999_999,
      kind: 'paragraph',
      sentences: [],
      leftOutBecause: null,
    };
    expect(
      changed((comparison) => {
        const blocks = [{ ...block, contentKind: 'paragraph' }];
        return { ...comparison, articles: comparison.articles.map((one) => ({ ...one, blocks })) };
      }),
    ).toBe('the blocks of article A do not fit its text');
  });

  test('damage anywhere is refused with a reason and never throws anything else', () => {
    fc.assert(
      fc.property(
        anyWork,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (any, nth, at, flip) => {
          const entries = [...packWork(any, GENERATOR)];
          const [name, bytes] = entries[nth % entries.length] as [string, Uint8Array];
          fc.pre(bytes.length > 0 && name !== MANIFEST);
          const damaged = bytes.slice();
          damaged[at % bytes.length] = (damaged[at % bytes.length] ?? 0) ^ flip;
          expect(refusalOf(new Map(entries).set(name, damaged))).toMatch(/SHA-256 differs$/);
        },
      ),
    );
  });
});

const JSON_CASES = new URL(
  '../../../shared/bench-security/json/json-parsing.jsonl',
  import.meta.url,
);

test.skipIf(!existsSync(JSON_CASES))(
  'JSON that must be refused is refused, and no JSON does harm (needs ../shared/bench-security/json)',
  () => {
    const cases = readFileSync(JSON_CASES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(cases.length).toBeGreaterThan(200);
    for (const { id, expect: wanted, base64 } of cases) {
      const refusal = refusalOf(withEntry(COMPARISON, Buffer.from(base64, 'base64')));
      // Well-formed JSON is refused too, as no comparison; what must not parse never comes so far.
      const parsed = refusal?.startsWith('comparison.json in it is wrong') ?? true;
      if (wanted === 'n') expect(parsed, id).toBe(false);
      if (wanted === 'y') expect(parsed, id).toBe(true);
      expect(refusal, id).not.toBeNull();
    }
  },
);
