import { pageTitle } from './page-title';

/** Strapi offers no setting for its name in the titles of pages, so ours is put in its place, again whenever the title changes. */
export const keepTitle = (page: Document): void => {
  const rename = () => {
    const title = pageTitle(page.title);
    if (title !== page.title) page.title = title;
  };
  new MutationObserver(rename).observe(page.head, { subtree: true, childList: true, characterData: true });
  rename();
};
