/** Two articles alone, the articles a reader compares, or everything written on a topic. */
export type StorySize = 'two' | 'few' | 'many';

/** More articles than this are a collection: most of them tell of the same events in passing. */
const FEW = 8;

/**
 * How many articles there are. Two have no third one to bear witness. Of a few, those that say the same are wanted; in a
 * collection also those that only speak of the same event.
 */
export const storySize = (documents: number): StorySize =>
  documents <= 2 ? 'two' : documents <= FEW ? 'few' : 'many';
