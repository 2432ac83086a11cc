import { createStore } from 'zustand/vanilla';
import { createChanging } from './changing.ts';
import { createComparing } from './comparing.ts';
import { createDeciding } from './deciding.ts';
import { createExporting } from './exporting.ts';
import { createFindingWords } from './finding-words.ts';
import { EMPTY_HISTORY } from './history.ts';
import { keepProgress } from './keep-progress.ts';
import { createKeyChanging, rememberedKeys } from './key-changing.ts';
import { createLinking } from './linking.ts';
import { listenToHost } from './listening.ts';
import { createLooking, LARGEST_TEXT, SMALLEST_TEXT } from './looking.ts';
import { createOpening } from './opening.ts';
import { createOwnFindings } from './own-findings.ts';
import { createRenewing } from './renewing.ts';
import { createShelving } from './shelving.ts';
import { createTitling } from './titling.ts';
import type { Workbench } from './workbench.ts';
import type { Memory, WorkbenchContext, WorkbenchParts } from './workbench-parts.ts';
import {
  INITIAL_VIEW,
  NOTHING_SELECTED,
  type Theme,
  type View,
  type WorkbenchState,
} from './workbench-state.ts';

/** The workbench: one store, and the actions that change it. Call `start` once it is on screen. */
export function createWorkbench(parts: WorkbenchParts): Workbench {
  const store = createStore<WorkbenchState>(() => initialState(parts.memory));
  const context: WorkbenchContext = { ...parts, store };
  const comparing = createComparing(context);
  const changing = createChanging(context, comparing.follow);
  const shelving = createShelving(context);
  const looking = createLooking(context);
  const renewing = createRenewing(context, changing);
  const workbench: Workbench = {
    store,
    ...looking,
    ...createKeyChanging(context),
    ...createExporting(context),
    ...shelving,
    ...createOpening(context, changing, shelving, renewing, keepProgress(context)),
    restoreVersion: renewing.restoreVersion,
    decodeAs: renewing.decodeAs,
    ...createDeciding(context, changing, looking),
    ...createOwnFindings(context, changing, looking),
    ...createLinking(context, changing),
    ...createTitling(context, changing),
    ...createFindingWords(context, looking),
    ...changing,
    ...comparing,
  };
  listenToHost(context, workbench);
  return workbench;
}

const initialState = (memory: Memory): WorkbenchState => ({
  screen: 'starting',
  launch: null,
  recent: [],
  deleted: [],
  folder: '',
  offers: [],
  stories: [],
  search: null,
  arriving: null,
  work: null,
  history: EMPTY_HISTORY,
  saving: { status: 'saved' },
  found: null,
  comparison: null,
  linedUp: null,
  verdicts: new Map(),
  comparing: { status: 'idle' },
  selection: NOTHING_SELECTED,
  view: rememberedView(memory),
  notices: [],
  keys: rememberedKeys(memory),
});

/** Memory is outside our hands: what it holds is taken only where it makes sense. */
function rememberedView(memory: Memory): View {
  const zoom = Number(memory.read('zoom'));
  const theme = memory.read('theme');
  return {
    ...INITIAL_VIEW,
    zoom: zoom >= SMALLEST_TEXT && zoom <= LARGEST_TEXT ? zoom : INITIAL_VIEW.zoom,
    theme: isTheme(theme) ? theme : INITIAL_VIEW.theme,
  };
}

const isTheme = (value: string | null): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark';
