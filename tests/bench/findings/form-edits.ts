/** Edits that change how a text is set and nothing it says: white space, quotation marks, dashes, "%" for "percent". */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(?<=\S) (?=\S)/g, (space, at: number) => (at % 7 === 0 ? '  ' : space)),
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/(?<=\w)'(?=\w)/g, '’'),
  (text) =>
    text.replace(
      /"([^"\n]*)"|“([^“”\n]*)”/g,
      (_, one: string, other: string) => `«${one ?? other}»`,
    ),
  (text) => text.replace(/ - | – /g, ' — '),
  (text) => text.replace(/(?<=\d)%/g, ' percent'),
  (text) => text.replace(/(?<=\d) (?:percent|per cent)\b/g, '%'),
];

/** One to three of the edits, as the random numbers choose. */
export function editForm(text: string, random: () => number): string {
  const count = 1 + Math.floor(random() * 3);
  let edited = text;
  for (let at = 0; at < count; at++)
    edited = EDITS[Math.floor(random() * EDITS.length)]?.(edited) ?? edited;
  return edited;
}
