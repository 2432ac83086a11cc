import { useState } from 'react';
import { InspectorFrame } from '../inspector/InspectorFrame.tsx';
import { StageView } from './StageView.tsx';
import { createStage, StageContext } from './stage.ts';

/** The articles side by side, with what is known of the selected passage beside them. */
export function ReadView() {
  const [stage] = useState(createStage);
  return (
    <StageContext value={stage}>
      <main className="read">
        <InspectorFrame>
          <StageView />
        </InspectorFrame>
      </main>
    </StageContext>
  );
}
