import type { Page } from '@playwright/test';
import { FOREIGN_TO_WORKBENCH, foreignMarkup } from './foreign-markup.ts';

/**
 * Writes down every element, attribute and comment that the workbench never makes, from the moment it comes into the page that was served: what
 * stands there for less than a frame is seen too, so that nothing has to wait for the next one. Needs the hooks of `watchAttacks`.
 */
export const watchMarkup = (page: Page): Promise<unknown> =>
  page.addInitScript(
    `(${watchDocument})(${foreignMarkup}, ${JSON.stringify(FOREIGN_TO_WORKBENCH)})`,
  );

/** Runs in the page, from its text. */
function watchDocument(judge: typeof foreignMarkup, elements: string): void {
  const hooks = window as unknown as { reportAttack(what: string): void };
  const report = (what: string): void => hooks.reportAttack(`markup that came in: ${what}`);
  const judgeNode = (node: Node): void => {
    if (node instanceof Comment) report(`comment ${node.data.slice(0, 60)}`);
    if (node instanceof Element) for (const what of judge({ elements, within: node })) report(what);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      if (type === 'attributes')
        for (const what of judge({ elements, within: target as Element, alone: true }))
          report(what);
      else addedNodes.forEach(judgeNode);
  });
  document.addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true }),
  );
}
