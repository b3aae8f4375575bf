import { h } from '/sites/dom.js';

import { onSubmit, post, showInstead, showProblem } from './form.js';

const [form, inside] = [document.getElementById('form'), document.getElementById('inside')];

const ITEM = '__typename id title restricted publishedAt { text }';
const INSIDE = `{
  reader { partnerships { name } }
  stories(first: 50) { nodes { ${ITEM} summary body { html } } }
  briefings(first: 50) { nodes { ${ITEM} summary } }
  events(first: 50) { nodes { ${ITEM} summary when } }
  contacts(first: 50) { nodes { ${ITEM} phones { shown uri } } }
}`;

// The token is kept in this page alone: closing or leaving it signs out, and nobody finds it afterwards.
let token = null;

/** Who let this person in: whom to ask when they are out. */
let partnerships = '';

onSubmit(form, async ({ email, password }) => {
  const answer = await post('/api/auth/local', { identifier: email, password }).catch((error) => {
    throw new Error(WORDS[error.message] ?? error.message);
  });
  token = answer.jwt;
  await load();
  form.reset();
});

document.getElementById('leave').addEventListener('click', leave);

// Access may end while somebody reads: asked anew when they open something, or come back to the page.
document.getElementById('items').addEventListener('toggle', stay, { capture: true });
document.addEventListener('visibilitychange', stay);

function leave() {
  token = null;
  document.getElementById('items').replaceChildren();
  setTitle('Sign in');
  inside.hidden = true;
  form.hidden = false;
  document.getElementById('email').focus();
}

async function stay() {
  if (token === null || document.hidden) return;
  const asked = token;
  try {
    await post('/graphql', { query: '{ reader { audience } }' }, { authorization: `Bearer ${token}` });
  } catch ({ code }) {
    const words = OUT[code]?.(partnerships);
    if (!words || token !== asked) return;
    leave();
    showProblem(words);
  }
}

async function load() {
  const { data, errors } = await post('/graphql', { query: INSIDE }, { authorization: `Bearer ${token}` });
  if (!data) throw new Error(errors?.[0]?.message ?? 'Something went wrong. Please try again.');
  partnerships = listOf(data.reader.partnerships.map(({ name }) => name));
  setTitle('What is for practitioners');
  document.getElementById('where').textContent = `You are signed in, with access at ${partnerships || 'no public partnership'}.`;
  const items = [data.stories, data.briefings, data.events, data.contacts].flatMap(({ nodes }) => nodes).filter(({ restricted }) => restricted);
  document.getElementById('items').replaceChildren(
    items.length === 0 ? h('p', {}, 'Nothing is published for practitioners only at the moment.') : h('ul', { class: 'items' }, ...items.map(entry)),
  );
  showInstead(inside, form);
}

function entry({ __typename, title, publishedAt, summary, when, phones = [], body }) {
  return h(
    'li',
    {},
    h('h3', {}, title),
    h('p', { class: 'kind' }, `${KINDS[__typename]} · ${publishedAt.text}`),
    when && h('p', {}, when),
    summary && h('p', {}, summary),
    phones.map(({ shown, uri }) => h('p', {}, uri ? h('a', { href: uri }, shown) : shown)),
    body?.html && h('details', {}, h('summary', {}, 'Read it'), fromHtml(body.html)),
  );
}

/** Concord's HTML is safe by its schema: known elements only. */
function fromHtml(html) {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place;
}

function setTitle(words) {
  document.getElementById('title').textContent = words;
  document.title = words;
}

function listOf(names) {
  return new Intl.ListFormat('en-GB').format(names);
}

const KINDS = { Story: 'Story', Briefing: 'Briefing', Event: 'Event', Contact: 'Contact' };

/** Why the page closes, by the code of a refusal; told to nobody who was not in. */
const OUT = {
  'practitioner.blocked': ended,
  'practitioner.not-approved': ended,
  'credential.unknown': () => 'You were signed out, because the time was up or your password was changed. Please sign in again.',
};

function ended(names) {
  return `Your access has ended. To ask why, or to get it back, please write or talk to ${names || 'the partnership that invited you'}.`;
}

/** Strapi's words, in ours. */
const WORDS = {
  'Invalid identifier or password': 'E-mail address and password do not fit together.',
  'Your account has been blocked by an administrator': 'This account no longer has access. Ask the partnership that invited you.',
  'Your account email is not confirmed': 'This account is not confirmed yet. Use the link in your invitation.',
};

window.addEventListener('unhandledrejection', () => showProblem('Something went wrong. Please reload the page.'));
