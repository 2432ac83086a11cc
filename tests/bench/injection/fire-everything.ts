/** Where events are sent to: what a selector finds, or a document. */
interface Target {
  readonly within: string | Document;
  readonly clicks: boolean;
}

/**
 * Runs in the page, from its text: sends every element the events that markup of an attacker waits for, and clicks what can be clicked.
 * Buttons of the workbench itself are left alone where `clicks` is false.
 */
export async function fireEverything({ within, clicks }: Target): Promise<void> {
  const root: ParentNode =
    (typeof within === 'string' ? document.querySelector(within) : within) ?? document;
  const events =
    'load error focus focusin blur mouseover mouseenter mousemove mousedown mouseup pointerover pointerenter pointerdown pointerup pointermove touchstart touchend wheel scroll scrollend keydown keyup keypress input change invalid select submit reset copy cut paste drag dragstart dragenter dragover drop animationstart animationend animationiteration transitionend transitionrun toggle beforetoggle resize canplay loadeddata loadedmetadata play playing timeupdate ended begin end repeat finish bounce start message show contextmenu dblclick auxclick hashchange pageshow popstate beforeinput securitypolicyviolation contentvisibilityautostatechange'.split(
      ' ',
    );
  for (const element of root.querySelectorAll('*')) {
    for (const name of events)
      try {
        element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
      } catch {}
    if (!clicks) continue;
    try {
      (element as HTMLElement).focus?.();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    } catch {}
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}
