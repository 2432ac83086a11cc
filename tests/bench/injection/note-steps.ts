import type { SafetyStep } from './without-steps.ts';

/**
 * Every step that makes the notes of somebody else's file, and what is pasted or dropped into a note, harmless. None may be the only one: with
 * any of them taken out nothing may run, be fetched or be left for.
 */
export const NOTE_STEPS = {
  'any address in files': {
    file: 'app/portable/annotations-schema.ts',
    from: /\(address\) => readAddress\(address\) === address/,
    to: '() => true',
  },
  'any address is one': {
    file: 'app/anchor/read-address.ts',
    from: /const address = withScheme\(words\.trim\(\)\);/,
    to: 'return words;\n  const address = words;',
  },
  'styles of notes kept': {
    file: 'renderer/editor/without-styles.ts',
    from: /\? '' : value/,
    to: '? value : value',
  },
  'styles of words kept': {
    file: 'renderer/editor/keep-plain.ts',
    from: /if \(words\.getStyle\(\) !== ''\) words\.setStyle\(''\);/,
    to: '',
  },
  'links kept as they are': {
    file: 'renderer/editor/NoteLinkNode.ts',
    from: /const address = readAddress\(url\);\n {2}if \(address === null\)/,
    to: 'const address: string | null = url;\n  if (address === null)',
  },
  'links lead to any address': {
    file: 'renderer/editor/NoteLinkNode.ts',
    from: /return readAddress\(url\) === url \? url : null;/,
    to: 'return url;',
  },
  'links drawn as links': {
    file: 'renderer/editor/NoteLinkNode.ts',
    from: /override createDOM\(config: EditorConfig\): HTMLSpanElement \{\n {4}return drawLink\(config\);\n {2}\}/,
    to: '',
  },
  'mentions of any shape': {
    file: 'renderer/editor/MentionNode.tsx',
    from: /return parsed\.success \? parsed\.output : null;/,
    to: 'return parsed.success ? parsed.output : (value as Mention | null);',
  },
  'mentions not looked at': {
    file: 'renderer/editor/note-content.ts',
    from: /if \(!mention\) node\.remove\(\);\n {4}else if/,
    to: 'if',
  },
  'markup pasted': {
    file: 'renderer/editor/PlainPastePlugin.tsx',
    from: /if \(part !== null && part === given\) return false;/,
    to: 'if (part !== null || given !== null) return false;',
  },
  'parts of any note pasted': {
    file: 'renderer/editor/PlainPastePlugin.tsx',
    from: /namespace === 'note' \? part : null/,
    to: 'namespace === null ? null : part',
  },
} satisfies Readonly<Record<string, SafetyStep>>;

/**
 * What is taken out of one build. Steps that guard against different things are taken out together, never two that stand in for each other: where
 * nothing happens without all of these, nothing happens without any one of them.
 */
export const NOTE_STEPS_TAKEN_OUT: readonly (readonly (keyof typeof NOTE_STEPS)[])[] = [
  ['any address in files', 'styles of notes kept', 'mentions of any shape', 'markup pasted'],
  [
    'any address is one',
    'styles of words kept',
    'mentions not looked at',
    'parts of any note pasted',
  ],
  ['links kept as they are'],
  ['links lead to any address'],
  ['links drawn as links'],
];
