import type { Difference } from './relation.ts';
import type { Story } from './story.ts';

/** Finds all differences of one kind. Never throws on what an article says; takes time linear in links. */
export type Finder = (story: Story) => readonly Difference[];
