/** A link of the content-manager's menu, as Strapi's hook `mutate-collection-types-links` hands it over. */
interface ContentLink {
  readonly uid: string;
  readonly title: string;
}

interface ContentLinks {
  readonly ctLinks: readonly ContentLink[];
}

/**
 * The menu in the order of daily work. Strapi sorts the menu by these titles and translates them only
 * afterwards, so each is the key of a word in `look/words.json`, numbered.
 */
const TITLES: Readonly<Record<string, string>> = {
  'api::issue.issue': 'concord.menu.1-newsletters',
  'api::section.section': 'concord.menu.2-sections',
  'api::story.story': 'concord.menu.3-stories',
  'api::event.event': 'concord.menu.4-events',
  'api::briefing.briefing': 'concord.menu.5-briefings',
  'api::contact.contact': 'concord.menu.6-contacts',
  'api::partnership.partnership': 'concord.menu.7-partnerships',
  'api::topic.topic': 'concord.menu.8-topics',
  'api::audience.audience': 'concord.menu.9-audiences',
};

const LAST = 'zzz';

/** The first link is the page that "Newsroom" opens. What Concord does not know stays, at the end. */
export const arrangeMenu = ({ ctLinks, ...others }: ContentLinks): ContentLinks => ({
  ...others,
  ctLinks: ctLinks
    .map((link) => ({ ...link, title: TITLES[link.uid] ?? link.title }))
    .sort((a, b) => (TITLES[a.uid] ?? LAST).localeCompare(TITLES[b.uid] ?? LAST)),
});
