import type { Siglum } from '../text/article.ts';
import type { Cut } from './alignment.ts';
import { areComparable, mainScript, primaryLanguage } from './comparable-languages.ts';
import type { StoryDocument } from './index-story.ts';

/** An article as the language check sees it. */
export interface LetteredDocument extends StoryDocument {
  readonly siglum: Siglum;
}

/** One cut for every language that could not be lined up with the one most articles are in; none where all are comparable. */
export function describeLanguageCuts(documents: readonly LetteredDocument[]): readonly Cut[] {
  if (documents.length === 0) return [];
  const main = mainDocument(documents);
  const apart = documents.filter((document) => !areComparable(document, main));
  const byName = new Map<string, Siglum[]>();
  for (const document of apart) {
    const name = languageName(document);
    byName.set(name, [...(byName.get(name) ?? []), document.siglum]);
  }
  return [...byName].map(([name, sigla]) => ({
    kind: 'language',
    sentence: sentenceFor(sigla, name),
  }));
}

/** The first of the articles with which most others can be compared. */
function mainDocument(documents: readonly LetteredDocument[]): LetteredDocument {
  const partners = documents.map((p) => documents.filter((q) => areComparable(p, q)).length);
  const main = documents[partners.indexOf(Math.max(...partners))];
  if (main === undefined) throw new RangeError('no documents');
  return main;
}

function sentenceFor(sigla: readonly Siglum[], name: string): string {
  const last = sigla.at(-1) ?? '';
  if (sigla.length === 1) return `${last} is in ${name}; it is not lined up with the others yet.`;
  return `${sigla.slice(0, -1).join(', ')} and ${last} are in ${name}; they are not lined up with the others yet.`;
}

/** "Ukrainian"; "Cyrillic script" where the language is not known. */
function languageName({ lang, sentences }: StoryDocument): string {
  const tag = primaryLanguage(lang);
  if (tag === null) return `${mainScript(sentences) ?? 'another'} script`;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag from a file's metadata may be anything; one that is no language tag is shown as it stands.
    return `“${tag}”`;
  }
}
