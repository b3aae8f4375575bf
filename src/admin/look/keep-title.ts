const STRAPI = ' | Strapi';

/** Strapi ends every page's title with its own name and offers no setting for it, so ours is put in its place. */
export const keepTitle = (page: Document): void => {
  const rename = () => {
    if (page.title.endsWith(STRAPI)) page.title = page.title.replace(STRAPI, ' | Concord');
  };
  new MutationObserver(rename).observe(page.head, { subtree: true, childList: true, characterData: true });
  rename();
};
