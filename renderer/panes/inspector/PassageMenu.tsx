import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import type { Comparison, JudgedPassage } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { KeysOf } from '../../components/Keys.tsx';
import { LINK_TEXT } from '../../components/link-text.ts';
import { TITLE_TEXT } from '../../components/title-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { passageIndexOf } from '../../state/passage-index.ts';
import { mergeHere, splitHere } from '../read/link-passages.ts';
import { titlePassage } from '../title-thing.ts';
import { siglaWith } from './passage-facts.ts';

interface Props {
  readonly comparison: Comparison;
  readonly passage: JudgedPassage;
}

/** What can be corrected about a passage: which sources belong to it, and what is no part of the story at all. */
export function PassageMenu({ comparison, passage }: Props) {
  const workbench = useWorkbench();
  const column = useWorkbenchState((state) => state.selection.column);
  const { sentences } = passageIndexOf(comparison);
  const having = siglaWith(passage);
  const siglum = column && having.includes(column) ? column : having[0];
  return (
    <MenuTrigger>
      <Button className="button" data-icon="" aria-label={INSPECTOR_TEXT.passageMenu}>
        <Icon name="dots" small />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={INSPECTOR_TEXT.passageMenu}>
          <MenuItem onAction={() => titlePassage(workbench, passage.id)}>
            {TITLE_TEXT.passage} <KeysOf command="giveTitle" />
          </MenuItem>
          <Separator />
          {siglum && having.length > 1 && (
            <>
              <MenuItem onAction={() => splitHere(workbench)}>
                {LINK_TEXT.split(siglum)} <KeysOf command="split" />
              </MenuItem>
              <MenuItem onAction={() => mergeHere(workbench)}>
                {LINK_TEXT.merge(siglum)} <KeysOf command="merge" />
              </MenuItem>
              <Separator />
            </>
          )}
          {having.map((one) => (
            <MenuItem
              key={one}
              onAction={() => {
                const first = passage.cells[one]?.sentences[0] ?? -1;
                const block = sentences.get(one)?.[first]?.block;
                if (block !== undefined) workbench.leaveOutBlock(one, block);
              }}
            >
              {INSPECTOR_TEXT.leaveOut(one)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
