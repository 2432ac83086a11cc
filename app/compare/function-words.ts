import list from '../../resources/words/function-words.json' with { type: 'json' };

const words: ReadonlySet<string> = new Set(list.words);

/** Whether a folded word is one of grammar ("the", "of", "would") rather than of content. */
export const isFunctionWord = (folded: string): boolean => words.has(folded);
