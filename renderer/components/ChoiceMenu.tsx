import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly words: string;
  /** Stands behind the words: how many it would list. */
  readonly count?: number;
}

interface Props<Id extends string> {
  /** What is chosen, for who cannot see where the menu opens. */
  readonly label: string;
  readonly look?: 'line';
  readonly chosen: Id;
  readonly choices: readonly Choice<Id>[];
  readonly onChoose: (id: Id) => void;
  /** What stands on the button that opens the menu. */
  readonly children: ReactNode;
}

/** A button of a tool bar that opens a menu of which one thing is chosen. */
export function ChoiceMenu<Id extends string>(props: Props<Id>) {
  const { label, look, chosen, choices, onChoose, children } = props;
  return (
    <MenuTrigger>
      <Button className="button" data-look={look}>
        {children}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={label} selectionMode="single" selectedKeys={[chosen]}>
          {choices.map(({ id, words, count }) => (
            <MenuItem key={id} id={id} textValue={words} onAction={() => onChoose(id)}>
              {words} {count !== undefined && <span className="count">{count}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
