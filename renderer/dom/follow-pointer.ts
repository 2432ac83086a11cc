/** Milliseconds after which text that was scrolled counts as at rest. */
const REST = 100;

/**
 * Tells what the pointer is on inside an element, and null when it leaves. While something is scrolled under the pointer it is on
 * nothing: what passes by is not pointed at, and a frame of scrolling has better to do. The answer ends it.
 */
export function followPointer(
  root: HTMLElement,
  tell: (pointedAt: Element | null) => void,
): () => void {
  let under: Element | null = null;
  let rest: number | null = null;
  const point = (element: Element | null): void => {
    under = element;
    if (rest === null) tell(element);
  };
  const onOver = ({ target }: PointerEvent): void =>
    point(target instanceof Element ? target : null);
  const onLeave = (): void => point(null);
  const onScroll = (): void => {
    if (rest === null) tell(null);
    else clearTimeout(rest);
    rest = window.setTimeout(() => {
      rest = null;
      tell(under?.isConnected ? under : null);
    }, REST);
  };
  root.addEventListener('pointerover', onOver);
  root.addEventListener('pointerleave', onLeave);
  root.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    clearTimeout(rest ?? 0);
    root.removeEventListener('pointerover', onOver);
    root.removeEventListener('pointerleave', onLeave);
    root.removeEventListener('scroll', onScroll, { capture: true });
  };
}
