import {
  type Article,
  type ArticleDraft,
  mergeForeign,
  nameComparison,
  type ReadLibrary,
  type ReadOutcome,
  type ReadPortable,
  type Siglum,
} from '../../app/index.ts';
import { answerFor } from './answer.ts';
import { assembleArticles } from './assemble-articles.ts';
import type { Changing } from './changing.ts';
import { leavesOut } from './exporting.ts';
import type { ProgressKeeping } from './keep-progress.ts';
import { LIBRARY_NOTICE } from './library-notice.ts';
import { lookAt } from './look-at.ts';
import { notify, reportFailure, unforeseen, withdraw } from './notify.ts';
import { offerStories } from './offer-stories.ts';
import { readBeginnings } from './read-beginning.ts';
import { readBytes, readFiles } from './read-files.ts';
import { changedSource, type Renewing } from './renewing.ts';
import { restoreLibrary } from './restoring.ts';
import { sayTakenIn } from './say-taken-in.ts';
import type { Shelf } from './shelving.ts';
import { VERSION_NOTICE } from './version-notice.ts';
import type { Work } from './work.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';
import { NOTHING_SELECTED } from './workbench-state.ts';

interface Opening
  extends Pick<
    Actions,
    | 'start'
    | 'openFiles'
    | 'openSample'
    | 'openPastedText'
    | 'openRecent'
    | 'openHit'
    | 'closeComparison'
    | 'addOutcomes'
    | 'openStory'
  > {}

const NOTHING_FOUND = { id: null, named: null };

const ONE_ARTICLE = 'One article is open. Add another that tells the same story to compare them.';

/** How articles and saved comparisons come to the table, and leave it. */
export function createOpening(
  context: WorkbenchContext,
  changing: Changing,
  shelf: Shelf,
  { takeVersion }: Pick<Renewing, 'takeVersion'>,
  progress: ProgressKeeping,
): Opening {
  const { store, bridge, library, memory } = context;

  async function start(): Promise<void> {
    const launch = await bridge.request('workbench.open', {});
    if (!launch.ok) reportFailure(context, launch.error);
    const known = launch.ok ? launch.value : null;
    store.setState({ launch: known });
    if (launch.ok) await shelf.openLibrary();
    if (known && (await reopen(known.id))) return;
    if (known?.stories) offerStories(context, known.opened, known.stories);
    else if (known && known.opened.length > 0) await addOutcomes(known.opened);
    if (!store.getState().work) await showWelcome();
  }

  /** Shows the comparison that was open before the page was reloaded; false where there was none. */
  async function reopen(launch: string): Promise<boolean> {
    const [openLaunch, id] = memory.read('open')?.split(' ') ?? [];
    return openLaunch === launch && id ? openKept(id) : false;
  }

  /** False where the comparison is not in the library. */
  async function openKept(id: string): Promise<boolean> {
    const work = await library.load(id).catch(complain);
    if (work) show(work, true);
    return Boolean(work);
  }

  function complain(error: unknown): null {
    reportFailure(context, unforeseen(LIBRARY_NOTICE.notRead, error));
    return null;
  }

  function show(work: Work, stored: boolean): void {
    memory.write('open', `${store.getState().launch?.id} ${work.id}`);
    store.setState(({ view }) => ({
      screen: 'read',
      arriving: null,
      selection: NOTHING_SELECTED,
      view: {
        ...view,
        mode: 'read',
        search: { query: '', hits: [], at: null },
        linking: null,
        draft: [],
        hint: null,
        dismissing: null,
        leaveOutUnreviewed: leavesOut(memory).includes(work.id),
      },
      ...answerFor(null, null),
      linedUp: null,
    }));
    changing.replaceWork(work, stored);
  }

  async function showWelcome(): Promise<void> {
    await shelf.refresh();
    store.setState({ screen: 'welcome', arriving: null });
  }

  async function addOutcomes(outcomes: readonly ReadOutcome[]): Promise<void> {
    const results = outcomes.flatMap((one) => ('result' in one ? [one.result] : []));
    for (const result of results) if (!result.ok) reportFailure(context, result.error);
    for (const one of outcomes) if ('portable' in one) await takeIn(one);
    for (const one of outcomes) if ('library' in one) await takeInAll(one);
    const drafts = results.flatMap((result) => (result.ok ? [result.value] : []));
    if (drafts.length > 0) await addDrafts(drafts);
  }

  /** Somebody's comparison: joined to the reader's own of the same articles, else put on the table as it is. */
  async function takeIn({ name, portable }: ReadPortable): Promise<void> {
    if (!portable.ok) return reportFailure(context, portable.error);
    await changing.settled();
    const foreign = portable.value;
    const open = store.getState().work;
    const own = open?.id === foreign.id ? open : await ownWork(foreign, open);
    if (own === null) show(foreign, false);
    else if (own !== open) show(own, true);
    const merge = own && mergeForeign(own, foreign);
    if (merge) changing.change({ kind: 'take-in', added: merge.added });
    notify(context, own && !merge ? 'problem' : 'information', sayTakenIn(name, own, merge));
  }

  async function takeInAll(file: ReadLibrary): Promise<void> {
    await changing.settled();
    await restoreLibrary(context, file);
    const open = store.getState().work;
    // What was joined to the open comparison is shown like any other window's change.
    if (open) changing.refresh(open);
    else await shelf.refresh();
  }

  /** The open one is not loaded again: what the library has since is joined with it when it is stored. */
  async function ownWork({ id, articles }: Work, open: Work | null): Promise<Work | null> {
    const same = await library.look(id).catch(complain);
    // One that was deleted would take the marks along out of sight.
    if (same) await library.bringBack(id).catch(complain);
    const own = same ? id : ((await library.find(articles).catch(complain))?.id ?? null);
    if (open && own === open.id) return open;
    return own ? library.load(own).catch(complain) : null;
  }

  async function addDrafts(all: readonly ArticleDraft[]): Promise<void> {
    const { work } = store.getState();
    const isChanged = (draft: ArticleDraft) => changedSource(work?.articles ?? [], draft);
    if (work) for (const draft of all) offerVersion(work, isChanged(draft), draft);
    await addSources(all.filter((draft) => !isChanged(draft)));
  }

  function offerVersion({ id }: Work, source: Article | undefined, draft: ArticleDraft): void {
    if (!source) return;
    const { siglum } = source;
    const isOpen = (): boolean => store.getState().work?.id === id;
    notify(
      context,
      'information',
      VERSION_NOTICE.changed(draft.file.name, siglum),
      { label: VERSION_NOTICE.take, act: () => isOpen() && takeVersion(siglum, draft) },
      { label: VERSION_NOTICE.add, act: () => isOpen() && void addSources([draft]) },
    );
  }

  async function addSources(drafts: readonly ArticleDraft[]): Promise<void> {
    const present = store.getState().work?.articles ?? [];
    const { added, refusals } = assembleArticles(present, drafts);
    for (const refusal of refusals) notify(context, 'problem', refusal);
    if (present.length > 0) addToOpen(added, present.length);
    else if (added.length > 0) await openNew(added);
    if (store.getState().work?.articles.length === 1) notify(context, 'information', ONE_ARTICLE);
    else withdraw(context, ONE_ARTICLE);
  }

  function addToOpen(added: readonly Article[], from: number): void {
    added.forEach((article, index) => {
      changing.change({
        kind: 'add-article',
        article,
        at: from + index,
        highlights: [],
        notes: [],
      });
    });
  }

  /** The comparison of these very files that the reader made before; one of earlier versions is offered; else a new one. */
  async function openNew(articles: readonly Article[]): Promise<void> {
    const { id, named } = (await library.find(articles).catch(complain)) ?? NOTHING_FOUND;
    if (id && (await openKept(id))) return;
    const earlier = named ? await library.look(named).catch(complain) : null;
    const changed = articles.flatMap((article) => {
      const source = changedSource(earlier?.articles ?? [], article);
      return source ? [{ siglum: source.siglum, article }] : [];
    });
    if (earlier && changed.length > 0) await offerEarlier(earlier, articles, changed);
    else show(newWork(context, articles), false);
  }

  /** Nothing is opened before the reader has chosen: either would be a guess. */
  async function offerEarlier(
    earlier: Work,
    articles: readonly Article[],
    changed: readonly { readonly siglum: Siglum; readonly article: Article }[],
  ): Promise<void> {
    const openEarlier = async (): Promise<void> => {
      if (await openKept(earlier.id))
        for (const { siglum, article } of changed) takeVersion(siglum, article);
    };
    const names = changed.map(({ article }) => article.file.name);
    await showWelcome();
    notify(
      context,
      'information',
      VERSION_NOTICE.compared(names, earlier.name),
      { label: VERSION_NOTICE.openEarlier, act: () => void openEarlier() },
      { label: VERSION_NOTICE.makeNew, act: () => show(newWork(context, articles), false) },
    );
  }

  /** Text is readable at once, where it can be; the files themselves follow when it is on screen. */
  async function showBeginnings(files: readonly File[]): Promise<void> {
    const articles = await readBeginnings(files, context.lettersInWindow());
    if (!articles) return;
    const { view } = store.getState();
    const arriving = { id: context.newId(), articles };
    store.setState({ screen: 'read', view: { ...view, mode: 'read' }, arriving });
    await context.painted();
  }

  async function openFresh(outcomes: readonly ReadOutcome[]): Promise<void> {
    await changing.settled();
    changing.replaceWork(null, true);
    await addOutcomes(outcomes);
  }

  async function closeComparison(): Promise<void> {
    await changing.settled();
    await progress.flush();
    memory.write('open', '');
    await showWelcome();
    changing.replaceWork(null, true);
  }

  return {
    start,
    addOutcomes,
    closeComparison,
    openStory: addDrafts,
    openFiles: async (files) => {
      if (!store.getState().work) await showBeginnings(files);
      await addOutcomes(await readFiles(bridge, files));
      if (store.getState().arriving) await showWelcome();
    },
    openPastedText: async (text) => addOutcomes(await readBytes(bridge, pastedFile(text))),
    openSample: async () => {
      const sample = await bridge.request('sample.read', {});
      if (sample.ok) await openFresh(sample.value);
      else reportFailure(context, sample.error);
    },
    openRecent: async (id) => {
      await changing.settled();
      if (!(await openKept(id))) notify(context, 'problem', LIBRARY_NOTICE.gone);
    },
    openHit: async ({ comparison, place }) => {
      await changing.settled();
      if (await openKept(comparison)) lookAt(context, place);
      else notify(context, 'problem', LIBRARY_NOTICE.gone);
    },
  };
}

const newWork = ({ newId, now, store }: WorkbenchContext, articles: readonly Article[]): Work => ({
  id: store.getState().arriving?.id ?? newId(),
  name: nameComparison(articles),
  createdAt: now(),
  base: null,
  articles,
  highlights: [],
  notes: [],
  decisions: [],
});

/** Pasted text as a file, named after its first words. */
function pastedFile(text: string): { name: string; bytes: Uint8Array } {
  const words = text
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 5)
    .join(' ');
  return { name: `${words ?? 'pasted text'}.txt`, bytes: new TextEncoder().encode(text) };
}
