import { useState } from 'react';
import { useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { InspectorFrame } from '../inspector/InspectorFrame.tsx';
import { PassageTitles } from './PassageTitles.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { StageView } from './StageView.tsx';
import { createStage, StageContext } from './stage.ts';

/** The articles side by side, with what is known of the selected passage beside them. */
export function ReadView() {
  const [stage] = useState(createStage);
  const name = useWorkbenchState((state) => state.work?.name);
  return (
    <StageContext value={stage}>
      <main className="read">
        <h1 className="hidden-words">{name}</h1>
        <InspectorFrame>
          <PassageTitles>
            <StageView />
          </PassageTitles>
        </InspectorFrame>
        <ReadingBar />
      </main>
    </StageContext>
  );
}
