/** Strapi reads uploads under this name alone; what comes under another is not written to the disk. */
const UPLOADS = 'files';

export default [
  'strapi::logger',
  'global::code-answers',
  'strapi::errors',
  'global::answer-refusals',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  { name: 'strapi::body', config: { formidable: { filter: ({ name }: { readonly name?: string }) => name === UPLOADS } } },
  'global::take-away-uploads',
  'global::refuse-unkeepable',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
