import { furnitureReason, isBareName, isPlaceAndAgency } from './boilerplate.ts';
import type { FurnitureReason } from './furniture-rules.ts';
import { outletInLine } from './outlet-in-line.ts';

/**
 * What a line is that its format sets apart right under the headline: who wrote, published or dated the article; null
 * where it may be a standfirst, which is a part of the article. Takes the line without the marks of its format.
 */
export function judgeByline(line: string): FurnitureReason | null {
  const reason = furnitureReason(line, 'edge');
  if (reason !== null) return reason;
  if (outletInLine(line) !== null) return 'source line';
  if (isBareName(line)) return 'byline';
  return isPlaceAndAgency(line) ? 'place and agency' : null;
}
