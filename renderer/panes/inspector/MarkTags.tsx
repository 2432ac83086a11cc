import { type KeyboardEvent, useMemo, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { type Highlight, LONGEST_TAG, rankTags, suggestTags } from '../../../app/index.ts';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

interface Props {
  readonly highlight: Highlight;
}

/** The tags of a highlight, each with its way out, and a field for one more that knows the tags of all comparisons. */
export function MarkTags({ highlight: { id, tags = [] } }: Props) {
  const workbench = useWorkbench();
  return (
    <fieldset className="mark-tags" aria-label={INSPECTOR_TEXT.tags}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="button"
          aria-label={INSPECTOR_TEXT.removeTag(tag)}
          title={INSPECTOR_TEXT.removeTag(tag)}
          onClick={() => workbench.untagHighlight(id, tag)}
        >
          <span>{tag}</span>
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <TagField tags={tags} onTag={(words) => workbench.tagHighlight(id, words)} />
    </fieldset>
  );
}

interface FieldProps {
  readonly tags: readonly string[];
  readonly onTag: (words: string) => void;
}

function TagField({ tags, onTag }: FieldProps) {
  const [typed, setTyped] = useState('');
  const { suggestions, askForKnown } = useSuggestions(typed, tags);
  const add = (words: string): void => {
    onTag(words);
    setTyped('');
  };
  // Where a suggestion is chosen the box itself takes the key.
  const addTyped = (event: KeyboardEvent<HTMLInputElement>): void => {
    const isChosen = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isChosen) add(typed);
  };
  return (
    <ComboBox
      className="tag-field"
      aria-label={INSPECTOR_TEXT.addTag}
      allowsCustomValue
      items={suggestions.map((name) => ({ name }))}
      inputValue={typed}
      onInputChange={setTyped}
      onFocus={askForKnown}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && add(String(key))}
    >
      <Input
        className="field"
        placeholder={INSPECTOR_TEXT.tagHint}
        maxLength={LONGEST_TAG}
        onKeyDown={addTyped}
      />
      <Popover className="popover">
        <ListBox<{ readonly name: string }> className="menu">
          {({ name }) => (
            <ListBoxItem id={name} textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface Suggestions {
  readonly suggestions: readonly string[];
  /** Asks the library what tags it knows: when the reader comes to tag, not with every mark that is shown. */
  readonly askForKnown: () => void;
}

/** Tags used before, in any comparison, that begin as what is typed; the one used most first. */
function useSuggestions(typed: string, tags: readonly string[]): Suggestions {
  const workbench = useWorkbench();
  const highlights = useWorkbenchState((state) => state.work?.highlights);
  const [kept, setKept] = useState<readonly string[]>([]);
  const suggestions = useMemo(() => {
    // What was tagged a moment ago is not in the library's answer.
    const here = rankTags((highlights ?? []).flatMap((one) => one.tags ?? []));
    const fresh = here.filter((tag) => !kept.includes(tag));
    return suggestTags([...kept, ...fresh], typed, tags);
  }, [highlights, kept, typed, tags]);
  return { suggestions, askForKnown: () => void workbench.knownTags().then(setKept) };
}
