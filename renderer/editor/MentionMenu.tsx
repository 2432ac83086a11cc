import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $createTextNode, type TextNode } from 'lexical';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { NOTE_TEXT } from '../components/note-text.ts';
import { useWorkbenchState } from '../components/WorkbenchContext.tsx';
import { type NameablePassage, passagesNamed } from '../state/name-passage.ts';
import { createMention } from './MentionNode.tsx';

/** More than these are told apart by typing on. */
const MOST_OFFERED = 5;

/** A letter and a number at the end of what is typed, as a word of their own. */
const NAME_AT_END = /(?:^|[\s([“"„«])([A-Ha-h]\d{1,5})$/;

class PassageOption extends MenuOption {
  readonly offered: NameablePassage;

  constructor(offered: NameablePassage) {
    super(offered.label);
    this.offered = offered;
  }
}

/**
 * Offers the passages whose name is being typed. Enter takes the first; Escape leaves the letters as they are. The menu stands in a layer of
 * the note: at the end of the page it would be outside the panel, or behind it.
 */
export function MentionMenu() {
  const comparison = useWorkbenchState((state) => state.comparison);
  const [typed, setTyped] = useState<string | null>(null);
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const options = useMemo(
    () =>
      comparison && typed
        ? passagesNamed(comparison, typed, MOST_OFFERED).map((one) => new PassageOption(one))
        : [],
    [comparison, typed],
  );
  const take = (option: PassageOption, name: TextNode | null, close: () => void): void => {
    const { label, place } = option.offered;
    const mention = createMention({ id: crypto.randomUUID(), label, ...place });
    name?.replace(mention);
    const space = $createTextNode(' ');
    mention.insertAfter(space);
    space.select();
    close();
  };
  return (
    <>
      <div ref={setLayer} className="mention-layer" />
      {layer && (
        <LexicalTypeaheadMenuPlugin<PassageOption>
          parent={layer}
          options={options}
          onQueryChange={setTyped}
          onSelectOption={take}
          triggerFn={findName}
          menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
            anchor.current && options.length > 0
              ? createPortal(
                  <div
                    className="menu popover mention-menu"
                    role="listbox"
                    aria-label={NOTE_TEXT.mentions}
                  >
                    {options.map((option, at) => (
                      // biome-ignore lint/a11y/useKeyWithClickEvents: the editor has the keys, and names the chosen one
                      <div
                        key={option.key}
                        id={`typeahead-item-${at}`}
                        ref={option.setRefElement}
                        role="option"
                        tabIndex={-1}
                        aria-selected={selectedIndex === at}
                        data-focused={selectedIndex === at || undefined}
                        onMouseEnter={() => setHighlightedIndex(at)}
                        onMouseDown={(event) => event.preventDefault()}
                        onClick={() => selectOptionAndCleanUp(option)}
                      >
                        <b>{option.offered.label}</b> <q>{option.offered.words}</q>
                      </div>
                    ))}
                  </div>,
                  anchor.current,
                )
              : null
          }
        />
      )}
    </>
  );
}

function findName(text: string) {
  const [, name] = NAME_AT_END.exec(text) ?? [];
  if (name === undefined) return null;
  return { leadOffset: text.length - name.length, matchingString: name, replaceableString: name };
}
