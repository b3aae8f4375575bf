/** Strapi's own keys in the browser, and what they hold for staff who have not chosen otherwise. */
const DEFAULTS = {
  /** British English, so that dates read 3/6/2026 and not 6/3/2026. */
  'strapi-admin-language': 'en-GB',
  /** No banner about a new version of the media library, which links to Strapi's blog. */
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

export const prepareFirstVisit = (storage: Storage): void => {
  for (const [key, value] of Object.entries(DEFAULTS)) {
    if (storage.getItem(key) === null) storage.setItem(key, value);
  }
};
