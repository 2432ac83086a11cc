/** Elements without an end, and those whose end authors may leave out: they nest no deeper for being many. */
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp'.split(
    ' ',
  ),
);

/** The parser's time grows with the square of the depth from here on; pages people write stay below a hundredth. */
const MAX_NESTING = 15_000;

/** A page made to hang its reader: the message is the cause as a clause. */
export class NestingRefusal extends Error {}

/** Throws where elements lie so deep in one another that parsing them would take minutes. Linear in the length of the page. */
export function refuseDeepNesting(html: string): void {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    if (NEVER_DEEP.has(name.toLowerCase())) continue;
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_NESTING)
      throw new NestingRefusal(
        `its elements are nested more than ${MAX_NESTING.toLocaleString('en')} deep`,
      );
  }
}
