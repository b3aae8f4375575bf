import { ask, ConcordError } from '/sites/concord-client.js';

import { post } from './form.js';

// The token is kept in this page alone: closing or leaving it signs out, and nobody finds it afterwards.
let token = null;

export async function signIn({ email, password }) {
  const { jwt } = await post('/api/auth/local', { identifier: email, password }).catch((error) => {
    throw new Error(WORDS[error.message] ?? error.message);
  });
  token = jwt;
}

export function signOut() {
  token = null;
}

export function isSignedIn() {
  return token !== null;
}

/** Asks as whoever is signed in; throws a ConcordError as `ask` does, and `signed-out` when they left before the answer came. */
export async function askInside(query, variables) {
  const asked = token;
  const data = await ask(query, variables, headers());
  if (token !== asked) throw new ConcordError('signed-out');
  return data;
}

/** A file of what they read, as a Blob; null when it cannot be had. */
export async function fetchFile(address) {
  const answer = await fetch(address, { headers: headers(), credentials: 'omit' }).catch(() => null);
  return answer?.ok ? answer.blob() : null;
}

function headers() {
  return { authorization: `Bearer ${token}` };
}

/** Strapi's words, in ours. */
const WORDS = {
  'Invalid identifier or password': 'E-mail address and password do not fit together.',
  'Your account has been blocked by an administrator': 'This account no longer has access. Ask the partnership that invited you.',
  'Your account email is not confirmed': 'This account is not confirmed yet. Use the link in your invitation.',
};
