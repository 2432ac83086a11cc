import { Fragment, useCallback, useRef } from 'react';
import { Group, type GroupImperativeHandle, Panel } from 'react-resizable-panels';
import type { Article } from '../../../app/index.ts';
import { Column } from './Column.tsx';
import { Gutter } from './Gutter.tsx';
import { NARROWEST_COLUMN } from './open-columns.ts';
import { useStage } from './stage.ts';

/** The open columns; the gutters between them are dragged, or moved by the arrow keys, and evened out by a double click. */
export function ColumnGroup({ columns }: { readonly columns: readonly Article[] }) {
  const stage = useStage();
  const group = useRef<GroupImperativeHandle>(null);
  const evenOut = useCallback(() => {
    const layout = group.current?.getLayout() ?? {};
    const share = 100 / Object.keys(layout).length;
    group.current?.setLayout(Object.fromEntries(Object.keys(layout).map((id) => [id, share])));
  }, []);
  return (
    <Group
      orientation="horizontal"
      className="columns"
      groupRef={group}
      onLayoutChange={() => stage.requestFrame()}
    >
      {columns.map((article, at) => (
        <Fragment key={article.siglum}>
          {at > 0 && (
            <Gutter
              left={columns[at - 1]?.siglum ?? 'A'}
              right={article.siglum}
              onEvenOut={evenOut}
            />
          )}
          <Panel id={article.siglum} className="column-panel" minSize={NARROWEST_COLUMN}>
            <Column article={article} />
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
