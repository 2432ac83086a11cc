import { useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Comparison } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { MATRIX_TEXT, tellingsText } from '../../components/matrix-text.ts';
import { AttributionPanel } from './AttributionPanel.tsx';
import { IndependencePanel } from './IndependencePanel.tsx';
import { tellingsOf } from './tellings.ts';
import { ValueLedger } from './ValueLedger.tsx';
import { valueLines } from './value-lines.ts';

/** The ledgers: every value, who is said to be the source, how much wording is shared. */
export function MatrixSide({ comparison }: { readonly comparison: Comparison }) {
  const lines = useMemo(() => valueLines(comparison), [comparison]);
  const attributions = comparison.findings.filter(({ kind }) => kind === 'attribution');
  return (
    <aside className="matrix-side" aria-label={MATRIX_TEXT.side}>
      <Tabs className="matrix-tabs">
        <TabList className="tab-list" aria-label={MATRIX_TEXT.side}>
          <Tab id="values" className="tab">
            {MATRIX_TEXT.values} <span>{lines.length}</span>
          </Tab>
          <Tab id="attribution" className="tab">
            {MATRIX_TEXT.attribution} <span>{attributions.length}</span>
          </Tab>
          <Tab id="independence" className="tab">
            {MATRIX_TEXT.independence} <span>{comparison.independence.length}</span>
          </Tab>
        </TabList>
        <TabPanel id="values" className="tab-panel">
          <ValueLedger lines={lines} single={comparison.values.length - lines.length} />
        </TabPanel>
        <TabPanel id="attribution" className="tab-panel">
          <AttributionPanel comparison={comparison} findings={attributions} />
        </TabPanel>
        <TabPanel id="independence" className="tab-panel">
          <IndependencePanel comparison={comparison} />
        </TabPanel>
      </Tabs>
      <TellingsNote comparison={comparison} />
    </aside>
  );
}

function TellingsNote({ comparison }: { readonly comparison: Comparison }) {
  const { sources, tellings, closest } = tellingsOf(comparison);
  return (
    <p className="tellings">
      <Icon name="people" />
      <span>
        <b>{tellingsText(sources, tellings)}</b>{' '}
        {closest
          ? MATRIX_TEXT.closest(closest.of, Math.round(closest.share * 100), closest.from)
          : MATRIX_TEXT.noneShared}
      </span>
    </p>
  );
}
