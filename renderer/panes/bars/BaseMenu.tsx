import { ChoiceMenu } from '../../components/ChoiceMenu.tsx';
import { Icon } from '../../components/Icon.tsx';
import { MATRIX_TEXT } from '../../components/matrix-text.ts';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';

/** Which text the others are judged against. */
export function BaseMenu() {
  const workbench = useWorkbench();
  const articles = useWorkbenchState((state) => state.work?.articles);
  const base = useWorkbenchState((state) => state.work?.base ?? null);
  const sources = (articles ?? []).map(({ siglum, outlet, file }) => ({
    id: siglum,
    words: MATRIX_TEXT.baseOf(siglum, outlet ?? file.name),
  }));
  return (
    <ChoiceMenu
      label={MATRIX_TEXT.baseWhy}
      chosen={base ?? 'none'}
      choices={[{ id: 'none', words: MATRIX_TEXT.noBase }, ...sources]}
      onChoose={(id) => workbench.chooseBase(id === 'none' ? null : id)}
    >
      <Icon name="base" small />
      {MATRIX_TEXT.base}: <b className="button-value">{base ?? MATRIX_TEXT.baseNone}</b>
    </ChoiceMenu>
  );
}
