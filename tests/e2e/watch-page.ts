import type { Page } from '@playwright/test';

/** What a page must not do, in the order it did it. */
export interface Watched {
  readonly errors: string[];
  readonly foreignRequests: string[];
}

/** The page's own origin in either door, and addresses that reach no network. */
const OWN = /^(?:http:\/\/127\.0\.0\.1:\d+\/|app:\/\/synoptic\/|blob:|data:|about:)/;

/** Writes down every error the page logs or throws, and every request that leaves its origin. */
export function watchPage(page: Page, watched: Watched): void {
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.context().on('request', (request) => {
    if (!OWN.test(request.url())) watched.foreignRequests.push(request.url());
  });
}
