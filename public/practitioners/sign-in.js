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

onSubmit(form, async ({ email, password }) => {
  const answer = await post('/api/auth/local', { identifier: email, password }).catch((error) => {
    throw new Error(WORDS[error.message] ?? error.message);
  });
  token = answer.jwt;
  await load();
  form.reset();
});

document.getElementById('leave').addEventListener('click', () => {
  token = null;
  document.getElementById('items').replaceChildren();
  setTitle('Sign in');
  inside.hidden = true;
  form.hidden = false;
  document.getElementById('email').focus();
});

async function load() {
  const { data, errors } = await post('/graphql', { query: INSIDE }, { authorization: `Bearer ${token}` });
  if (!data) throw new Error(errors?.[0]?.message ?? 'Something went wrong. Please try again.');
  const names = data.reader.partnerships.map(({ name }) => name);
  setTitle('What is for practitioners');
  document.getElementById('where').textContent = `You are signed in, with access at ${listOf(names)}.`;
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
  return new Intl.ListFormat('en-GB').format(names) || 'no public partnership';
}

const KINDS = { Story: 'Story', Briefing: 'Briefing', Event: 'Event', Contact: 'Contact' };

/** Strapi's words, in ours. */
const WORDS = {
  'Invalid identifier or password': 'E-mail address and password do not fit together.',
  'Your account has been blocked by an administrator': 'This account no longer has access. Ask the partnership that invited you.',
  'Your account email is not confirmed': 'This account is not confirmed yet. Use the link in your invitation.',
};

window.addEventListener('unhandledrejection', () => showProblem('Something went wrong. Please reload the page.'));
