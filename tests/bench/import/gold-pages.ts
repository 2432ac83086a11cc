import { ENGLISH_FURNITURE } from './furniture/english.ts';
import { GERMAN_FURNITURE } from './furniture/german.ts';
import { RUSSIAN_FURNITURE } from './furniture/russian.ts';
import { UKRAINIAN_FURNITURE } from './furniture/ukrainian.ts';
import { RUSSIAN_HELD_BACK, UKRAINIAN_HELD_BACK } from './held-back/furniture-eastern.ts';
import { ENGLISH_HELD_BACK, GERMAN_HELD_BACK } from './held-back/furniture-western.ts';
import { islandPage } from './held-back/island-page.ts';
import { newsletterPost } from './held-back/newsletter-post.ts';
import { nodePages } from './held-back/node-pages.ts';
import { utilityStyled } from './held-back/utility-styled.ts';
import { wireService } from './held-back/wire-service.ts';
import { type GoldPage, makePage } from './make-page.ts';
import { singlePages } from './single-pages.ts';
import { ENGLISH } from './stories/english.ts';
import { GERMAN } from './stories/german.ts';
import { RUSSIAN } from './stories/russian.ts';
import { UKRAINIAN } from './stories/ukrainian.ts';
import type { Furniture } from './story.ts';
import type { Template } from './template.ts';
import { ampPage } from './templates/amp-page.ts';
import { blogEngine } from './templates/blog-engine.ts';
import { broadcaster } from './templates/broadcaster.ts';
import { divSoup } from './templates/div-soup.ts';
import { endlessPortal } from './templates/endless-portal.ts';
import { forumThread } from './templates/forum-thread.ts';
import { hashedClasses } from './templates/hashed-classes.ts';
import { hostedDiary } from './templates/hosted-diary.ts';
import { liveBlog } from './templates/live-blog.ts';
import { newsAgency } from './templates/news-agency.ts';
import { paywalledMagazine } from './templates/paywalled-magazine.ts';
import { publicOffice } from './templates/public-office.ts';
import { semanticPage } from './templates/semantic-page.ts';
import { tableLayout } from './templates/table-layout.ts';
import { tabloid } from './templates/tabloid.ts';
import { wikiPage } from './templates/wiki-page.ts';

const STORIES = [ENGLISH, UKRAINIAN, RUSSIAN, GERMAN];

const SHOWN: Readonly<Record<string, Template>> = {
  ampPage,
  blogEngine,
  broadcaster,
  divSoup,
  endlessPortal,
  forumThread,
  hashedClasses,
  hostedDiary,
  liveBlog,
  newsAgency,
  paywalledMagazine,
  publicOffice,
  semanticPage,
  tableLayout,
  tabloid,
  wikiPage,
};

const HELD_BACK: Readonly<Record<string, Template>> = {
  islandPage,
  newsletterPost,
  nodePages,
  utilityStyled,
  wireService,
};

/** The pages the extractor is worked on with. */
export const shownPages = (): readonly GoldPage[] => [
  ...fill(SHOWN, [ENGLISH_FURNITURE, UKRAINIAN_FURNITURE, RUSSIAN_FURNITURE, GERMAN_FURNITURE]),
  ...singlePages(),
];

/** Pages of other sites with other furniture, looked at once, when the work was done. */
export const heldBackPages = (): readonly GoldPage[] =>
  fill(HELD_BACK, [ENGLISH_HELD_BACK, UKRAINIAN_HELD_BACK, RUSSIAN_HELD_BACK, GERMAN_HELD_BACK]);

/** Every template once in every language, each time with another variant and another story of that language. */
function fill(
  templates: Readonly<Record<string, Template>>,
  furniture: readonly Furniture[],
): readonly GoldPage[] {
  return Object.entries(templates).flatMap(([name, template], at) =>
    STORIES.flatMap((stories, language) => {
      const story = stories[(at + language) % stories.length];
      const around = furniture[language];
      if (story === undefined || around === undefined) return [];
      const variant = (at + 2 * language + (at >> 2)) % 4;
      return [makePage(`${name}-${story.language}`, template(story, around, variant))];
    }),
  );
}
