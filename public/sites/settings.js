/*
 * What differs from one installation to the next. On a site of your own, on a host of its own, API is the full address,
 * such as 'https://concord.example.org/graphql'.
 */

/** Where the GraphQL API answers. */
export const API = '/graphql';

/** What all addresses of these pages begin with. The API's own `path` fields begin with it too. */
export const ROOT = '/sites';

/** Where practitioners sign in, and read what is for them alone. */
export const FOR_PRACTITIONERS = '/practitioners/sign-in';

/** How long a reader waits before we say that something is wrong, in milliseconds. */
export const PATIENCE_MS = 8000;

/** The zone in which "today" begins. */
export const TIME_ZONE = 'Europe/London';
