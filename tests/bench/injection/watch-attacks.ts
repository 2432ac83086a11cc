import type { BrowserContext, Page } from '@playwright/test';

/** What hostile text has brought about in a page. */
export interface Attacks {
  /** What was called, where. */
  readonly executions: string[];
  readonly requests: string[];
  readonly navigations: string[];
}

export const noAttacks = (): Attacks => ({ executions: [], requests: [], navigations: [] });

export const countAttacks = ({ executions, requests, navigations }: Attacks): number =>
  executions.length + requests.length + navigations.length;

/** What was written down so far; from now on it is written down anew. */
export const takeAttacks = ({ executions, requests, navigations }: Attacks): Attacks => ({
  executions: executions.splice(0),
  requests: requests.splice(0),
  navigations: navigations.splice(0),
});

/** Addresses of the page itself, and such as reach nothing. */
const OWN = /^(?:http:\/\/127\.0\.0\.1:\d+\/|blob:|about:|data:)/;

/** Puts hooks into every frame of a page from its beginning, and stops and writes down every request that leaves it. */
export function watchAttacks(page: Page, attacks: Attacks): readonly Promise<unknown>[] {
  page.on('dialog', (dialog) => {
    attacks.executions.push(`dialog ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });
  let first: URL | null = null;
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url().startsWith('about:blank')) return;
    const url = new URL(frame.url());
    first ??= url;
    // The workbench takes its key out of its own address.
    if (url.origin !== first.origin || url.pathname !== first.pathname)
      attacks.navigations.push(frame.url());
  });
  return [
    page.exposeBinding('reportAttack', (_, what: string) => attacks.executions.push(what)),
    page.addInitScript(HOOKS),
    stopRequests(page.context(), attacks),
  ];
}

const stopRequests = (context: BrowserContext, { requests }: Attacks): Promise<unknown> =>
  context.route(
    (url) => !OWN.test(url.href),
    (route) => {
      requests.push(route.request().url());
      return route.abort();
    },
  );

/** What payloads call to show that they run; and what the page's policy has stopped, which means that markup has come in. */
const HOOKS = `
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
  window[name] = (...given) => { window.reportAttack(name + ' ' + given.map(String).join(' ').slice(0, 80)); };
document.addEventListener('securitypolicyviolation', (event) =>
  window.reportAttack('stopped by the policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
`;
