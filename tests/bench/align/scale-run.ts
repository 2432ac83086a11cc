import type { StoryAlignment } from '../../../app/index.ts';
import { alignStory } from '../../../app/index.ts';
import { makeTexts } from './make-texts.ts';

/** What one fresh process measured. */
export interface ScaleRun {
  readonly milliseconds: number;
  /** Highest resident memory of the process, in MB. */
  readonly megabytes: number;
  readonly links: number;
  /** The links as text, to compare runs by. */
  readonly digest: string;
}

/** Aligns `documents` made-up texts of `size` sentences once, from call to return. */
export function main([size = '100', documents = '2', search = '']: readonly string[]): number {
  const texts = Array.from({ length: Number(documents) / 2 }, (_, at) =>
    makeTexts(Number(size), at + 1),
  );
  const story = texts.flatMap(({ a, b }) => [a, b]).map((sentences) => ({ sentences, lang: 'en' }));
  const start = performance.now();
  const found = alignStory(story, { exhaustive: search === 'exhaustive' });
  const milliseconds = performance.now() - start;
  const digest = digestOf(found);
  const run: ScaleRun = {
    milliseconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    links: found.pairs.reduce((sum, { links }) => sum + links.length, 0),
    digest,
  };
  console.log(JSON.stringify(run));
  return 0;
}

const digestOf = ({ pairs }: StoryAlignment): string =>
  pairs
    .flatMap(({ a, b, links }) => links.map(({ rows, columns }) => `${a}.${rows}-${b}.${columns}`))
    .join(' ');
