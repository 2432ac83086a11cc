import { type Article, SURE_ENCODING } from '../../app/index.ts';

/** What must be known of how an article's file was read, a sentence each: an encoding that was guessed, text that found no place. */
export function describeReading({ siglum, file }: Article): readonly string[] {
  const { encoding, encodingConfidence = 1, unplaced = 0 } = file;
  const guess = `${siglum} was read as ${encoding}, which is a guess (${Math.round(encodingConfidence * 100)} % sure); --encoding ${siglum}=NAME chooses another.`;
  const lost = `${unplaced} visible characters of ${siglum}'s file could not be placed; compare with the file itself.`;
  return [...(encodingConfidence < SURE_ENCODING ? [guess] : []), ...(unplaced > 0 ? [lost] : [])];
}
