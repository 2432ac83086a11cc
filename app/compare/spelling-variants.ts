/** British and American habits, each brought to one form. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/-/g, ''],
  [/is(?=e[ds]?$|ing$|ation|er)/, 'iz'],
  [/ys(?=e[ds]?$|ing$)/, 'yz'],
  [/our/g, 'or'],
  [/(?<=[^aeiou])re$/, 'er'],
  [/ll(?=ed$|ing$|er$|ment)/, 'l'],
  [/ogue$/, 'og'],
  [/enc(?=e$|es$)/, 'ens'],
  [/ae|oe/g, 'e'],
];

const habitual = (folded: string): string =>
  HABITS.reduce((word, [habit, form]) => word.replace(habit, form), folded);

/** Whether two different words are one word in two spelling traditions: "colour" and "color", "cease-fire" and "ceasefire". */
export const areSpellingVariants = (one: string, other: string): boolean =>
  one !== other && habitual(one) === habitual(other);
