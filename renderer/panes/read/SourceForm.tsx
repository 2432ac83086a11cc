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
        {FIELDS.map((name, at) => (
          <FormField key={name} name={name} value={article[name]} isFirst={at === 0} />
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

interface FieldProps {
  readonly name: FieldName;
  readonly value: string | null;
  readonly isFirst: boolean;
}

function FormField({ name, value, isFirst }: FieldProps) {
  const hints: Partial<Record<FieldName, string>> = SOURCE_TEXT.hints;
  // What an article itself says may be less exact, and is no mistake of the reader.
  const isDate =
    (name === 'published' || name === 'updated') && (value === null || IS_DATE.test(value));
  return (
    <label className="form-field">
      <span>{SOURCE_TEXT.fields[name]}</span>
      <input
        className="field"
        name={name}
        defaultValue={value ?? ''}
        placeholder={hints[name]}
        // biome-ignore lint/a11y/noAutofocus: who asks for the form wants to write in it
        autoFocus={isFirst}
        pattern={isDate ? DATE : undefined}
        title={isDate ? SOURCE_TEXT.dateForm : undefined}
      />
    </label>
  );
}

/** A day by ISO 8601, with a time or without; or a month or a year where no more is known. */
const DATE = String.raw`\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}.*)?)?)?`;
const IS_DATE = new RegExp(`^${DATE}$`);

function changedFields(article: Article, form: FormData): Partial<Publication> {
  const entries = FIELDS.map(
    (name) => [name, String(form.get(name) ?? '').trim() || null] as const,
  );
  return Object.fromEntries(entries.filter(([name, value]) => value !== article[name]));
}
