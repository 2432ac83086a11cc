import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
} from 'lexical';
import type { ReactElement } from 'react';
import * as v from 'valibot';
import { type NoteMention, SIGLA } from '../../app/index.ts';
import { PassageMention } from './PassageMention.tsx';

/** A passage named in a note: its place, and what it was called when it was named. */
export interface Mention extends Pick<NoteMention, 'id' | 'article' | 'selector'> {
  readonly label: string;
}

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.object({
  id: v.string(),
  article: v.picklist(SIGLA),
  selector: v.object({
    quote: v.object({
      type: v.literal('TextQuoteSelector'),
      exact: v.string(),
      prefix: v.string(),
      suffix: v.string(),
    }),
    position: v.object({
      type: v.literal('TextPositionSelector'),
      start: offset,
      end: offset,
    }),
  }),
  label: v.pipe(v.string(), v.regex(/^[A-H]\d{1,6}$/)),
});

/** Null for what a note of somebody else's says and is no mention. */
const mentionState = createState('mention', {
  parse: (value: unknown): Mention | null => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : null;
  },
});

/** A passage named in a note. It cannot be written into, is deleted whole, and leads to its passage. */
export class MentionNode extends DecoratorNode<ReactElement | null> {
  override $config() {
    return this.config('mention', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: mentionState }],
    });
  }

  getMention(): Mention | null {
    return $getState(this, mentionState);
  }

  setMention(mention: Mention): this {
    return $setState(this, mentionState, mention);
  }

  override createDOM(_: EditorConfig): HTMLElement {
    return document.createElement('span');
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override isKeyboardSelectable(): boolean {
    return false;
  }

  override getTextContent(): string {
    return this.getMention()?.label ?? '';
  }

  override decorate(): ReactElement | null {
    const mention = this.getMention();
    return mention && <PassageMention mention={mention} />;
  }
}

export const createMention = (mention: Mention): MentionNode =>
  $create(MentionNode).setMention(mention);
