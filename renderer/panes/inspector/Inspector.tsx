import { INSPECTOR_TEXT } from '../../components/inspector-text.ts';

export function Inspector() {
  return <aside className="inspector" aria-label={INSPECTOR_TEXT.name} />;
}
