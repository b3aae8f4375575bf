import { DOORS } from './doors/all-doors';
import { WINDOWS } from './doors/windows';

/** Routes under these must be named by a door or a window, or excused below. */
const WATCHED =
  /^(?:GET|POST|PUT|DELETE|PATCH) \/(?:content-manager|email|upload|editorial|partnerships|partnership-life|import-desk|review|i18n|admin\/homepage|admin\/information|admin\/transfer|admin\/webhooks|admin\/admin-tokens|mcp)(?:\/|$)/;

interface Excuse {
  readonly of: RegExp;
  readonly because: string;
}

/** Routes without a cell, and why none is needed. The property run knocks at them all the same, with random requests. */
export const EXCUSES: readonly Excuse[] = [
  {
    of: /^GET \/content-manager\/(?:init|components|content-types-settings|content-types\/:uid\/configuration|components\/:uid\/configuration)$/,
    because: 'The shape of forms, the same for everybody; no content.',
  },
  {
    of: /^PUT \/content-manager\/(?:content-types|components)\/:uid\/configuration$/,
    because: 'The shape of forms; network administrators only: of types by Strapi’s permissions, of components by Concord’s.',
  },
  {
    of: /^\w+ \/email(?:\/|$)/,
    because:
      'No content. Sending is for network administrators (tests/integration/tenant-wall.test.ts), its settings by Strapi’s permissions.',
  },
  { of: /^\w+ \/content-manager\/single-types\//, because: 'Closed to everybody (close-stock-doors): no type is a single type.' },
  { of: /^GET \/content-manager\/preview\/script$/, because: 'A script of Strapi’s, the same for everybody.' },
  {
    of: /^GET \/content-manager\/homepage\/count-documents$/,
    because: 'A figure without a thing aimed at; tests/integration/isolation.test.ts compares it with what the person may see.',
  },
  {
    of: /^GET \/admin\/homepage\/(?:key-statistics|layout)$/,
    because: 'Figures and the person’s own layout; key-statistics is tested beside count-documents.',
  },
  { of: /^PUT \/admin\/homepage\/layout$/, because: 'The person’s own arrangement of widgets.' },
  {
    of: /^GET \/admin\/information$/,
    because: 'Tested in tests/integration/isolation.test.ts: the list of parts for network administrators only.',
  },
  {
    of: /^\w+ \/admin\/transfer\/tokens/,
    because: 'Keys to Strapi’s transfer, which is switched off (config/server.ts): they open nothing.',
  },
  {
    of: /^(?:GET|DELETE) \/admin\/(?:webhooks|admin-tokens)(?:\/|$)|^POST \/admin\/webhooks\/batch-delete$/,
    because: 'What is left from before, to be looked at and deleted by network administrators: it sends and opens nothing.',
  },
  {
    of: /^\w+ \/i18n\/(?:locales(?:\/:id)?|iso-locales|settings)$/,
    because:
      'Settings of languages; no content. Writing them is for network administrators: by Strapi’s permissions, `settings` by Concord’s.',
  },
  { of: /^\w+ \/i18n\/ai-localization-jobs\/single-types/, because: 'No governed type is a single type.' },
  { of: /^\w+ \/upload\/(?:settings|configuration)$/, because: 'Settings of the media library; no content.' },
  {
    of: /^\w+ \/upload\/(?:ai-metadata-jobs.*|actions\/generate-ai-metadata)$/,
    because: 'Strapi’s paid service, which answers that it is off before it looks at anything.',
  },
  {
    of: /^POST \/upload\/actions\/upload-from-urls$/,
    because: 'Closed to everybody: tests/integration/files-uploads.test.ts knocks at it as an editor and a network administrator.',
  },
  { of: /^POST \/upload\/files$/, because: 'Another name of POST /upload.' },
  {
    of: /^(?:PUT|POST) \/editorial\/sign-off\/:partnership\/agencies\/:agency/,
    because: 'Who may is asked before the agency is looked for, by the same code as where one is named.',
  },
  {
    of: /^POST \/editorial\/documents\/:uid\/:documentId\/(?:publish-without-sign-off|look-after)$/,
    because: 'By the same look at the document as publishing it: tests/integration/break-glass.test.ts asks as a stranger.',
  },
  {
    of: /^\w+ \/editorial\/documents\/:uid\/:documentId\/guests(?:\/|$)/,
    because: 'People outside: tests/integration/guests.test.ts asks as a stranger, who is answered as for a document that never was.',
  },
  {
    of: /^\w+ \/review\/:token/,
    because:
      'Pages of people outside, by the token of their link: tests/integration/guests.test.ts opens them without, with made-up and with ended ones.',
  },
  {
    of: /^PUT \/editorial\/documents\/:uid\/:documentId\/assignment$/,
    because: 'By the same look at the document as taking it off somebody; tests/integration/talk.test.ts asks as a stranger.',
  },
  {
    of: /^POST \/editorial\/documents\/:uid\/:documentId\/talk\/:thread\//,
    because: 'By the same look at the document as a new comment; tests/integration/talk.test.ts knocks at each as a stranger.',
  },
  {
    of: /^POST \/editorial\/audit\/export\/:form$/,
    because: 'The same entries as GET /editorial/audit, by the same code; tests/integration/audit.test.ts compares the two.',
  },
  { of: /^\w+ \/editorial\/my-mails$/, because: 'The person’s own choice about e-mails; it names nothing else.' },
];

/** The routes of the running server that no cell tries and no excuse names. */
export const untriedRoutes = (routes: readonly { readonly method: string; readonly path: string }[]): readonly string[] => {
  const tried = new Set([...DOORS, ...WINDOWS].map(({ route }) => route));
  const names = routes.map(({ method, path }) => `${method} ${path}`).filter((name) => WATCHED.test(name));
  return [...new Set(names)].filter((name) => !tried.has(name) && !EXCUSES.some(({ of }) => of.test(name)));
};
