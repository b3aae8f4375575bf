import { ConcordError } from '/sites/concord-client.js';
import { h } from '/sites/dom.js';

import { forgetPictures, saveFilesOf } from './files.js';
import { hideProblem, onSubmit, showProblem } from './form.js';
import { allLists } from './lists.js';
import { keepLinksInside, placeOf, read } from './reading.js';
import { askInside, isSignedIn, signIn, signOut } from './session.js';

const [heading, form, inside, items] = ['title', 'form', 'inside', 'items'].map((id) => document.getElementById(id));

/** Who let this person in: whom to ask when they are out. */
let partnerships = '';

onSubmit(form, async (values) => {
  await signIn(values);
  try {
    await welcome();
    await show();
  } catch (error) {
    signOut();
    throw new Error(wordsFor(error), { cause: error });
  }
  form.reset();
  form.hidden = true;
  inside.hidden = false;
  goToTop();
});

document.getElementById('leave').addEventListener('click', leave);
saveFilesOf(items, () => showProblem('This file cannot be had at the moment. Please try again.'));

// Access may end while somebody reads: asked anew when they open something, or come back to the page.
window.addEventListener('hashchange', () => ['', '#/'].includes(location.hash.slice(0, 2)) && inTime(show));
document.addEventListener('visibilitychange', () => inTime(() => document.hidden || askInside('{ reader { audience } }')));

async function welcome() {
  const { reader } = await askInside('{ reader { partnerships { name } } }');
  partnerships = new Intl.ListFormat('en-GB').format(reader.partnerships.map(({ name }) => name));
  document.getElementById('where').textContent = `You are signed in, with access at ${partnerships || 'no public partnership'}.`;
}

/** The thing whose address stands behind the #; the lists, where none does. */
async function show() {
  const asked = location.hash;
  const place = asked.startsWith('#/') ? placeOf(asked.slice(1)) : null;
  const { title, content } = place ? await one(place) : await all();
  if (location.hash !== asked) return;
  items.replaceChildren(...content.flat(Infinity).filter(Boolean));
  keepLinksInside(items);
  heading.hidden = place !== null;
  setTitle(title);
  if (!inside.hidden) goToTop();
}

async function all() {
  forgetPictures();
  return { title: 'What is for practitioners', content: await allLists(trouble) };
}

/** The trail of the partner pages leads out of this page: here, the way back is to the lists. */
async function one(place) {
  const { title, content } = await read(place);
  const back = h('p', {}, h('a', { href: '#' }, 'Back to what is for practitioners'));
  return { title, content: [back, ...content.flat(Infinity).filter((node) => node && !node.matches?.('nav.trail'))] };
}

function goToTop() {
  const first = items.querySelector('h1') ?? heading;
  first.tabIndex = -1;
  first.focus();
  scrollTo(0, 0);
}

/** Does something for who is signed in, and takes care of what goes wrong. */
async function inTime(act) {
  if (!isSignedIn()) return;
  hideProblem();
  try {
    await act();
  } catch (error) {
    trouble(error);
  }
}

function trouble(error) {
  if (error.code === 'signed-out') return;
  if (OUT[error.code]) leave();
  showProblem(wordsFor(error));
}

function leave() {
  signOut();
  forgetPictures();
  items.replaceChildren();
  heading.hidden = false;
  setTitle('Sign in');
  inside.hidden = true;
  form.hidden = false;
  document.getElementById('email').focus();
}

function setTitle(words) {
  heading.textContent = words;
  document.title = words;
}

/** Why the page closes, by the code of a refusal. */
const OUT = {
  'practitioner.blocked': ended,
  'practitioner.not-approved': ended,
  'credential.unknown': () => 'You were signed out, because the time was up or your password was changed. Please sign in again.',
};

function ended() {
  return `Your access has ended. To ask why, or to get it back, please write or talk to ${partnerships || 'the partnership that invited you'}.`;
}

const UNANSWERED = {
  slow: 'The server takes too long to answer. Please try again in a moment.',
  unreachable: 'The server cannot be reached. Please try again in a moment.',
};

function wordsFor(error) {
  if (!(error instanceof ConcordError)) return 'Something went wrong. Please reload the page.';
  return OUT[error.code]?.() ?? UNANSWERED[error.code] ?? 'Something went wrong. Please try again.';
}

window.addEventListener('unhandledrejection', () => showProblem('Something went wrong. Please reload the page.'));
