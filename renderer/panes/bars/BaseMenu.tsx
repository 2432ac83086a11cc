import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../../components/Icon.tsx';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** Which text the others are judged against. */
export function BaseMenu() {
  const workbench = useWorkbench();
  const articles = useWorkbenchState((state) => state.work?.articles);
  const base = useWorkbenchState((state) => state.work?.base ?? null);
  return (
    <MenuTrigger>
      <Button className="button">
        <Icon name="base" small />
        {MATRIX_TEXT.base}: <b className="button-value">{base ?? MATRIX_TEXT.baseNone}</b>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={MATRIX_TEXT.baseWhy}
          selectionMode="single"
          selectedKeys={[base ?? 'none']}
        >
          <MenuItem id="none" onAction={() => workbench.chooseBase(null)}>
            {MATRIX_TEXT.noBase}
          </MenuItem>
          {(articles ?? []).map(({ siglum, outlet, file }) => (
            <MenuItem key={siglum} id={siglum} onAction={() => workbench.chooseBase(siglum)}>
              {MATRIX_TEXT.baseOf(siglum, outlet ?? file.name)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
