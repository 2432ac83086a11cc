import { UNKNOWN_SYMBOL } from '../count-unplaced.ts';
import { childrenOf, isElement, type PageElement } from '../html/page-node.ts';
import { localPart } from './xml-text.ts';

/** Text that was deleted or moved away. */
const NOT_SHOWN = new Set(['del', 'moveFrom']);

/**
 * An element of WordprocessingML and all elements inside it that show something, in document order. Of two ways to draw the same thing (ECMA-376,
 * part 3, 9.3) the first is taken.
 */
export function shownElements(root: PageElement): readonly PageElement[] {
  const shown: PageElement[] = [];
  const pending = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    shown.push(element);
    pending.push(...shownInside(element).toReversed());
  }
  return shown;
}

function shownInside(element: PageElement): readonly PageElement[] {
  const inside = childrenOf(element).filter(isElement);
  if (localPart(element) === 'AlternateContent') return inside.slice(0, 1);
  return inside.filter((child) => !NOT_SHOWN.has(localPart(child)));
}

/** The characters an element adds by itself. Letters of formulas and drawings are elements of the same name as those of words. */
export function ownText(element: PageElement): string {
  switch (localPart(element)) {
    case 't':
      return element.textContent ?? '';
    case 'tab':
    case 'br':
    case 'cr':
      return ' ';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return UNKNOWN_SYMBOL;
    default:
      return '';
  }
}
