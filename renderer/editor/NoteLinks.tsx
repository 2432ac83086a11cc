import { autoLinkEmailMatcher, autoLinkUrlMatcher, type LinkMatcher } from '@lexical/link';
import { AutoLinkPlugin } from '@lexical/react/LexicalAutoLinkPlugin';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { mergeRegister } from '@lexical/utils';
import { useEffect } from 'react';
import { readAddress } from '../../app/index.ts';
import { keepSafe, NoteAutoLinkNode, NoteLinkNode } from './NoteLinkNode.ts';

/** An address becomes a link where it is typed or pasted, of the kinds a note may lead to. */
const MATCHERS: LinkMatcher[] = [autoLinkUrlMatcher, autoLinkEmailMatcher].map((find) => (text) => {
  const found = find(text);
  const url = found && readAddress(found.text);
  return found && url ? { ...found, url } : null;
});

const isAddress = (words: string): boolean => readAddress(words) !== null;

/** Links of a note: typed, pasted, or set on words. */
export function NoteLinks() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(NoteLinkNode, keepSafe),
        editor.registerNodeTransform(NoteAutoLinkNode, keepSafe),
      ),
    [editor],
  );
  return (
    <>
      <LinkPlugin validateUrl={isAddress} />
      <AutoLinkPlugin matchers={MATCHERS} />
    </>
  );
}
