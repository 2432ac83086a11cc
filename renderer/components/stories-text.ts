/** Words around the stories found in a folder. */
export const STORIES_TEXT = {
  title: 'Stories in this folder',
  about: (sources: number) => `${sources} sources`,
  compare: (title: string) => `Compare the tellings of “${title}”`,
} as const;
