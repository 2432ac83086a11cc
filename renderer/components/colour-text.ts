import type { HighlightColour } from '../../app/index.ts';

/** The highlighters by name: no colour is told apart by hue alone. */
export const COLOUR_TEXT: Readonly<Record<HighlightColour, string>> = {
  yellow: 'yellow',
  red: 'red',
  green: 'green',
  blue: 'blue',
  purple: 'purple',
  magenta: 'magenta',
  orange: 'orange',
  grey: 'grey',
};
