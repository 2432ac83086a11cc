import type { Page } from '@playwright/test';

/** What a watcher in the page answers at once: it watches from then on. */
export interface Watch<T> {
  readonly result: Promise<T>;
}

/** Sets a watcher to work in the page, does what is watched, and gives what the watcher saw. */
export async function watchWhile<T, Arg>(
  page: Page,
  watcher: (arg: Arg) => Watch<T>,
  arg: Arg,
  act: () => Promise<unknown>,
): Promise<T> {
  const watch = await page.evaluateHandle(watcher as never, arg as never);
  await act();
  return watch.evaluate((value) => (value as unknown as Watch<T>).result);
}
