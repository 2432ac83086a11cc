import { WELCOME_TEXT } from '../components/welcome-text.ts';

/** Until the host has read the library and the files it was started with. Most starts are over before the words come up. */
export function Starting() {
  return (
    <main className="starting">
      <p role="status">{WELCOME_TEXT.starting}</p>
    </main>
  );
}
