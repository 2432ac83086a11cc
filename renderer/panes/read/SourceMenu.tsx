import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import type { Article } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { KeysOf } from '../../components/Keys.tsx';
import { SOURCE_TEXT } from '../../components/source-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { showBlocks } from '../blocks/show-blocks.ts';

interface Props {
  readonly article: Article;
  readonly onEdit: () => void;
}

/** What can be done with a source. */
export function SourceMenu({ article, onEdit }: Props) {
  const workbench = useWorkbench();
  const { siglum } = article;
  const sigla = useWorkbenchState((state) => state.work?.articles);
  const shown = useWorkbenchState((state) => state.view.leftOutOf === siglum);
  const at = sigla?.findIndex((one) => one.siglum === siglum) ?? 0;
  const leftOut = article.blocks.filter(({ kind }) => kind === 'boilerplate').length;
  return (
    <MenuTrigger>
      <Button className="button" data-icon="" aria-label={SOURCE_TEXT.menuOf(siglum)}>
        <Icon name="dots" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={SOURCE_TEXT.menuOf(siglum)}>
          <MenuItem onAction={onEdit}>{SOURCE_TEXT.edit}</MenuItem>
          <MenuItem onAction={() => showBlocks(workbench, siglum)}>
            {SOURCE_TEXT.blocks} <KeysOf command="blocks" />
          </MenuItem>
          {leftOut > 0 && (
            <MenuItem onAction={() => workbench.look({ leftOutOf: shown ? null : siglum })}>
              {shown ? SOURCE_TEXT.hideLeftOut : SOURCE_TEXT.showLeftOut}
            </MenuItem>
          )}
          {article.earlier && (
            <MenuItem onAction={() => workbench.restoreVersion(siglum)}>
              {SOURCE_TEXT.restore}
            </MenuItem>
          )}
          <Separator />
          <MenuItem isDisabled={at === 0} onAction={() => workbench.moveArticle(siglum, at - 1)}>
            {SOURCE_TEXT.moveLeft}
          </MenuItem>
          <MenuItem
            isDisabled={at === (sigla?.length ?? 1) - 1}
            onAction={() => workbench.moveArticle(siglum, at + 1)}
          >
            {SOURCE_TEXT.moveRight}
          </MenuItem>
          <Separator />
          <MenuItem onAction={() => workbench.removeArticle(siglum)}>{SOURCE_TEXT.remove}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
