import type { Furniture, Story } from './story.ts';

/** A page of one site's make round a story; the number (0 to 3) chooses among the site's peculiarities. */
export type Template = (story: Story, furniture: Furniture, variant: number) => string;
