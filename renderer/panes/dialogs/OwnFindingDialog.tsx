import {
  FINDING_KINDS,
  type FindingKind,
  isEmptyRange,
  markupSigns,
  SIGLA,
  wordsShown,
} from '../../../app/index.ts';
import { Icon } from '../../components/Icon.tsx';
import { KindGlyph } from '../../components/KindGlyph.tsx';
import { KIND_TEXT } from '../../components/kind-text.ts';
import { OWN_TEXT } from '../../components/own-finding-text.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { useWorkbench, useWorkbenchState } from '../../components/WorkbenchContext.tsx';
import { passageAt, passageIndexOf } from '../../state/passage-index.ts';
import type { DraftSaid, SelectedWords } from '../../state/workbench-state.ts';
import { gatherGap } from '../read/gather-words.ts';
import { AppDialog } from './AppDialog.tsx';

/** What a finding of the reader's rests on, its kind, and one sentence. */
export function OwnFindingDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench();
  const draft = useWorkbenchState((state) => state.view.draft);
  const said = useWorkbenchState((state) => state.view.draftSaid);
  const kind: FindingKind = said.kind ?? (draft.some(isEmptyRange) ? 'absent' : 'value');
  const say = (part: Partial<DraftSaid>): void =>
    workbench.look({ draftSaid: { ...said, ...part } });
  const save = (form: FormData): void => {
    const summary = String(form.get('summary') ?? '').trim();
    if (summary) workbench.addFinding(kind, summary);
  };
  return (
    <AppDialog title={OWN_TEXT.title} size="wide" onClose={onClose}>
      <form action={save} className="form">
        <fieldset className="own-evidence" aria-label={OWN_TEXT.evidence}>
          {draft.map((words) => (
            <EvidenceRow key={`${words.siglum}${words.start}-${words.end}`} words={words} />
          ))}
          <Absences />
        </fieldset>
        <fieldset className="own-kinds" aria-label={OWN_TEXT.kind}>
          {FINDING_KINDS.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              data-kind={one}
              aria-pressed={one === kind}
              onClick={() => say({ kind: one })}
            >
              <KindGlyph kind={one} /> {KIND_TEXT[one].name}
            </button>
          ))}
        </fieldset>
        <label className="own-summary">
          {OWN_TEXT.summary}
          <input
            className="field"
            name="summary"
            required
            defaultValue={said.summary}
            onChange={({ target }) => say({ summary: target.value })}
            // biome-ignore lint/a11y/noAutofocus: the sentence is what is still missing
            autoFocus
          />
        </label>
        <div className="dialog-actions">
          <button
            type="button"
            className="button"
            onClick={() => workbench.look({ draft: [], dialog: null })}
          >
            {OWN_TEXT.discard}
          </button>
          <button type="button" className="button" data-look="line" onClick={onClose}>
            {OWN_TEXT.more}
          </button>
          <button type="submit" className="button" data-look="main" disabled={draft.length === 0}>
            {OWN_TEXT.save}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}

function EvidenceRow({ words }: { readonly words: SelectedWords }) {
  const workbench = useWorkbench();
  const article = useWorkbenchState(({ work }) =>
    work?.articles.find(({ siglum }) => siglum === words.siglum),
  );
  const said = isEmptyRange(words)
    ? OWN_TEXT.gap(words.siglum)
    : article
      ? wordsShown(article.text, words, markupSigns(article))
      : '';
  return (
    <p>
      <SiglumBadge siglum={words.siglum} size="small" outline={isEmptyRange(words)} />
      <q>{said}</q>
      <button
        type="button"
        className="button"
        data-icon=""
        aria-label={OWN_TEXT.drop(said)}
        onClick={() => workbench.dropWords(words)}
      >
        <Icon name="close" small />
      </button>
    </p>
  );
}

/** One press for each source that lacks the passage the words stand in. */
function Absences() {
  const workbench = useWorkbench();
  const comparison = useWorkbenchState((state) => state.comparison);
  const draft = useWorkbenchState((state) => state.view.draft);
  const first = draft.find((words) => !isEmptyRange(words));
  if (!comparison || !first) return null;
  const index = passageIndexOf(comparison);
  const passage = passageAt(index, first.siglum, first.start);
  if (!passage) return null;
  const cells = index.passages.get(passage)?.cells;
  const lacking = SIGLA.filter(
    (siglum) =>
      cells?.[siglum]?.sentences.length === 0 && !draft.some((one) => one.siglum === siglum),
  );
  return lacking.map((siglum) => (
    <button
      key={siglum}
      type="button"
      className="button"
      data-look="line"
      onClick={() => gatherGap(workbench, siglum, passage)}
    >
      {OWN_TEXT.absentIn(siglum)}
    </button>
  ));
}
