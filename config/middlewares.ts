export default [
  'strapi::logger',
  'global::code-answers',
  'strapi::errors',
  'global::answer-refusals',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
