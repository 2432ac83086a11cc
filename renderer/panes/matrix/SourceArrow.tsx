import { MATRIX_TEXT } from '../../components/matrix-text.ts';

/** An arrow from whoever is said to say it; dashed where nobody is named, the words dotted where they name nobody. */
export function SourceArrow({ words }: { readonly words: string | null }) {
  return (
    <span className="hop-step">
      <svg className="hop-arrow" width="22" height="16" aria-hidden="true">
        <path d="M21 8H4M8 4 4 8l4 4" strokeDasharray={words === null ? '3 2.5' : undefined} />
      </svg>
      {words === null ? (
        <i className="hop-nobody">{MATRIX_TEXT.noSource}</i>
      ) : (
        <q className="hop-words" data-unnamed={namesNobody(words) || undefined}>
          {words}
        </q>
      )}
    </span>
  );
}

/** Words without a capital letter name a role, not a person or an organisation: "officials", "two crew members". */
const namesNobody = (words: string): boolean => !/\p{Lu}/u.test(words);
