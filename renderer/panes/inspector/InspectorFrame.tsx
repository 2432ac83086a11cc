import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';
import { useMediaQuery } from '../../components/use-media-query.ts';
import { Inspector } from './Inspector.tsx';
import { InspectorDrawer } from './InspectorDrawer.tsx';

/** The design's widths, in CSS pixels. Below 1200 the inspector is a drawer over the columns. */
const WIDTH = 352;
const NARROWEST = 300;
const WIDEST = 480;
const WIDE_WINDOW = '(min-width: 1200px)';

export function InspectorFrame({ children }: { readonly children: ReactNode }) {
  const wide = useMediaQuery(WIDE_WINDOW);
  return (
    <Group orientation="horizontal" className="read-panels">
      <Panel id="stage" className="stage-panel">
        {children}
        {!wide && <InspectorDrawer />}
      </Panel>
      {wide && <Separator className="splitter" aria-label={INSPECTOR_TEXT.resize} />}
      {wide && (
        <Panel
          id="inspector"
          defaultSize={WIDTH}
          minSize={NARROWEST}
          maxSize={WIDEST}
          groupResizeBehavior="preserve-pixel-size"
        >
          <Inspector />
        </Panel>
      )}
    </Group>
  );
}
