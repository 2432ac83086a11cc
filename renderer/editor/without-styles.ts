/**
 * A note's nodes as JSON with every style of words and paragraphs emptied: notes have none, and one of somebody else's could make the page
 * fetch a picture. Throws where it is no JSON.
 */
export const withoutStyles = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (key: string, value: unknown) => (/^(?:text)?style$/i.test(key) ? '' : value)),
  );
