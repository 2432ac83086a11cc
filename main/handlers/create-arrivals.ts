/** Files that reach the program from outside, on their way to a page. */
export interface Arrivals {
  /** Takes files in: they go to the page at once, or wait for one that has not opened yet. */
  readonly arrive: (paths: readonly string[]) => void;
  /** The files that waited, for the page that opens now; each file is handed over once. */
  readonly takeWaiting: () => readonly string[];
  /** A page that asks for nothing has opened: files that waited go to it. */
  readonly pageOpened: () => void;
  /** The page is gone; files wait for the next one. */
  readonly pageClosed: () => void;
}

/** `send` brings files to an open page; `first` are the files named at start. */
export function createArrivals(
  first: readonly string[],
  send: (paths: readonly string[]) => void,
): Arrivals {
  let waiting = first;
  let pageIsOpen = false;
  return {
    arrive: (paths) => {
      if (paths.length === 0) return;
      if (pageIsOpen) send(paths);
      else waiting = [...waiting, ...paths];
    },
    takeWaiting: () => {
      const taken = waiting;
      waiting = [];
      pageIsOpen = true;
      return taken;
    },
    pageOpened: () => {
      pageIsOpen = true;
      if (waiting.length > 0) send(waiting);
      waiting = [];
    },
    pageClosed: () => {
      pageIsOpen = false;
    },
  };
}
