import type { Renewal } from '../../app/index.ts';

/** What became of the marks of an article that changed, in a sentence. */
export function sayRenewed({ article, highlights }: Renewal): string {
  const { siglum } = article;
  const count = (anchoring: string | undefined): number =>
    highlights.filter((highlight) => highlight.anchoring === anchoring).length;
  const [sure, unsure, lost] = [count(undefined), count('uncertain'), count('lost')];
  const parts = [
    `${sure} of ${highlights.length} highlights were found again`,
    unsure > 0 ? `${unsure} at an uncertain place` : null,
    lost > 0 ? `${lost} lost ${lost === 1 ? 'its' : 'their'} words` : null,
  ].filter((part) => part !== null);
  const marks = highlights.length === 0 ? '' : ` ${parts.join(', ')}.`;
  return `Source ${siglum} is the new version now; the old one is kept with it.${marks}`;
}
