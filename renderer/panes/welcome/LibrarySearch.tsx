import type { SearchHit, SearchPlace } from '../../../app/index.ts';
import { LIBRARY_TEXT } from '../../components/library-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** Looks for words in all comparisons and notes, letter by letter. */
export function LibrarySearch() {
  const workbench = useWorkbench();
  const search = useWorkbenchState((state) => state.search);
  const answer = search?.answer ?? null;
  return (
    <search className="library-search">
      <input
        type="search"
        className="field"
        aria-label={LIBRARY_TEXT.search}
        placeholder={LIBRARY_TEXT.search}
        defaultValue={search?.words ?? ''}
        onChange={({ target }) => void workbench.searchLibrary(target.value)}
      />
      {answer && (
        <>
          <p className="faint" role="status">
            {LIBRARY_TEXT.hits(answer.hits.length, answer.more)}
          </p>
          <ul className="hit-list">
            {answer.hits.map((hit) => (
              <Hit key={keyOf(hit)} hit={hit} />
            ))}
          </ul>
        </>
      )}
    </search>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const workbench = useWorkbench();
  const { before, words, after } = hit.excerpt;
  return (
    <li>
      <button type="button" className="hit" onClick={() => void workbench.openHit(hit)}>
        <span className="recent-line">
          <b>{hit.name}</b>
          <span className="faint">{describePlace(hit.place)}</span>
        </span>
        <span className="hit-words">
          {before}
          <mark>{words}</mark>
          {after}
        </span>
      </button>
    </li>
  );
}

function describePlace(place: SearchPlace): string {
  switch (place.kind) {
    case 'name':
      return LIBRARY_TEXT.inName;
    case 'note':
      return LIBRARY_TEXT.inNote;
    case 'tag':
      return LIBRARY_TEXT.inTag;
    case 'publication':
    case 'text':
      return LIBRARY_TEXT.inSource(place.siglum);
    default:
      return place satisfies never;
  }
}

/** A mark may be found by several of its tags. */
const keyOf = ({ comparison, place, excerpt }: SearchHit): string =>
  `${comparison} ${JSON.stringify(place)}${place.kind === 'tag' ? JSON.stringify(excerpt) : ''}`;
