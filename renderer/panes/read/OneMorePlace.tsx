import { OpenFilesButton } from '../../components/OpenFilesButton.tsx';
import { PasteButton } from '../../components/PasteButton.tsx';
import { READ_TEXT } from '../../components/read-text.ts';

/** Where the second column will be: says what belongs there and offers to open it. */
export function OneMorePlace() {
  return (
    <section className="one-more">
      <h2>{READ_TEXT.oneMore}</h2>
      <p>{READ_TEXT.oneMoreWhy}</p>
      <div className="one-more-actions">
        <OpenFilesButton look="main" />
        <PasteButton />
      </div>
    </section>
  );
}
