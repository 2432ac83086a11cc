import { type MouseEvent, useEffect, useRef } from 'react';
import { Separator } from 'react-resizable-panels';
import type { Siglum } from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { READ_TEXT } from '../../components/read-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { measureGutter } from '../../dom/measure-gutter.ts';
import { ribbonFacts } from './ribbon-facts.ts';
import { type Measure, useStage } from './stage.ts';

interface Props {
  readonly left: Siglum;
  readonly right: Siglum;
  readonly onEvenOut: () => void;
}

/**
 * The space between two columns with the ribbons that tie their passages; it parts the room between them. What is drawn in it
 * is said in words elsewhere.
 */
export function Gutter({ left, right, onEvenOut }: Props) {
  const stage = useStage();
  const workbench = useWorkbench();
  const gutter = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const measure: Measure = () => {
      const a = stage.column(left);
      const b = stage.column(right);
      if (!gutter.current || !a || !b) return;
      return measureGutter(gutter.current, a, b, ribbonFacts(workbench.store.getState()));
    };
    stage.requestFrame();
    return stage.onFrame(measure);
  }, [stage, workbench, left, right]);
  const follow = ({ target }: MouseEvent): void => {
    const passage = target instanceof HTMLElement ? target.dataset.goTo : undefined;
    if (passage) workbench.select({ passage, finding: null });
  };
  return (
    <Separator
      className="gutter"
      aria-label={READ_TEXT.widthsOf(left, right)}
      title={READ_TEXT.widthsWhy}
      onDoubleClick={onEvenOut}
    >
      <div className="gutter-head" />
      {/* biome-ignore lint/a11y: the pointers repeat for the pointer what the brackets do on the keys */}
      <div className="gutter-body" ref={gutter} onClick={follow}>
        <svg className="ribbons" aria-hidden="true">
          <path data-fill="plain" />
          <path data-edge="plain" />
          <path data-fill="gap" />
          <path data-edge="gap" />
          <path data-edge="moved" />
          <path data-fill="selected" />
          <path data-edge="selected" />
        </svg>
        <div data-pointers="" className="pointers" />
        <span className="knot" data-knot="" hidden>
          <Icon name="link" />
          <Icon name="pin" />
        </span>
      </div>
    </Separator>
  );
}
