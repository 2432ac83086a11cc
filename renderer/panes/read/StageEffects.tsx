import type { Siglum } from '../../../app/index.ts';
import { useStageEffects } from './use-stage-effects.ts';

interface Props {
  /** What holds the columns: this must stand behind it, so that it is there when the effects run. */
  readonly stage: { readonly current: HTMLElement | null };
  readonly open: readonly Siglum[];
}

/** Renders nothing: so that a click or a letter to be found renders the effects anew and not the columns. */
export function StageEffects({ stage, open }: Props) {
  useStageEffects(stage, open);
  return null;
}
