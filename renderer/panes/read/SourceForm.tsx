import { Button } from 'react-aria-components/Button';
import type { Article, Publication } from '../../../app/index.ts';
import { SiglumBadge } from '../../components/SiglumBadge.tsx';
import { SOURCE_TEXT } from '../../components/source-text.ts';
import { useWorkbench } from '../../components/WorkbenchContext.tsx';
import { AppDialog } from '../dialogs/AppDialog.tsx';
import { EncodingField } from './EncodingField.tsx';

interface Props {
  readonly article: Article;
  readonly onClose: () => void;
}

type FieldName = keyof typeof SOURCE_TEXT.fields;

const FIELDS = Object.keys(SOURCE_TEXT.fields) as readonly FieldName[];

/** The form for what is known of a source. An emptied field is unknown again. */
export function SourceForm({ article, onClose }: Props) {
  const workbench = useWorkbench();
  const save = (form: FormData): void => {
    workbench.editPublication(article.siglum, changedFields(article, form));
    onClose();
  };
  return (
    <AppDialog title={<FormTitle article={article} />} size="small" onClose={onClose}>
      <form action={save} className="form">
        {FIELDS.map((name) => (
          <FormField key={name} name={name} value={article[name]} />
        ))}
        <EncodingField article={article} onChosen={onClose} />
        <p className="faint">{SOURCE_TEXT.file(article.file.name)}</p>
        <div className="dialog-actions">
          <Button className="button" data-look="line" onPress={onClose}>
            {SOURCE_TEXT.cancel}
          </Button>
          <button type="submit" className="button" data-look="main">
            {SOURCE_TEXT.save}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}

function FormTitle({ article: { siglum } }: { readonly article: Article }) {
  return (
    <>
      <SiglumBadge siglum={siglum} /> {SOURCE_TEXT.formOf(siglum)}
    </>
  );
}

function FormField({ name, value }: { readonly name: FieldName; readonly value: string | null }) {
  const hints: Partial<Record<FieldName, string>> = SOURCE_TEXT.hints;
  return (
    <label className="form-field">
      <span>{SOURCE_TEXT.fields[name]}</span>
      <input className="field" name={name} defaultValue={value ?? ''} placeholder={hints[name]} />
    </label>
  );
}

function changedFields(article: Article, form: FormData): Partial<Publication> {
  const entries = FIELDS.map(
    (name) => [name, String(form.get(name) ?? '').trim() || null] as const,
  );
  return Object.fromEntries(entries.filter(([name, value]) => value !== article[name]));
}
