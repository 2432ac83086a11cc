import * as v from 'valibot';

/** Format of the file a whole library is exported to. */
export const LIBRARY_FILE_FORMAT = 1;
export const LIBRARY_ENDING = 'synoptic';

/** Names what else is in the file, with hashes, so that a comparison that was changed or left out is missed. */
export const LIBRARY_MANIFEST = 'library.json';

/** The entry of a comparison, which is a portable file of its own. `number` counts from 0. */
export const comparisonEntry = (number: number): string => `comparisons/${number}.synopsis`;

const COMPARISON_ENTRY = /^comparisons\/\d{1,5}\.synopsis$/;

export const isLibraryEntry = (name: string): boolean =>
  name === LIBRARY_MANIFEST || COMPARISON_ENTRY.test(name);

/** Whether a file's name says that it is an exported library. */
export const isLibraryName = (name: string): boolean =>
  name.toLowerCase().endsWith(`.${LIBRARY_ENDING}`);

export const libraryManifestSchema = v.object({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  generator: v.string(),
  /** Lower-case hexadecimal SHA-256 of each comparison's entry, by its name. */
  sha256: v.record(v.string(), v.string()),
});

export type LibraryManifest = v.InferOutput<typeof libraryManifestSchema>;
