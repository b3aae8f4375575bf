import { ask } from '/sites/concord-client.js';
import { h } from '/sites/dom.js';

import { onSubmit, post, showInstead, showProblem } from './form.js';

const select = document.getElementById('partnership');
const form = document.getElementById('form');

onSubmit(form, async (values) => {
  await post('/api/partnerships/practitioners/ask', values);
  showInstead(document.getElementById('done'), form);
  document.querySelector('.lead').hidden = true;
});

try {
  const wanted = new URLSearchParams(location.search).get('partnership') ?? '';
  // Somebody may have been given this address before the partnership was renamed, or became part of another.
  const question = `query ($wanted: String!) {
    partnerships { slug name closedOn }
    named: partnership(slug: $wanted) { ... on Partnership { slug name closedOn successor { slug name } } }
  }`;
  const { partnerships, named } = await ask(question, { wanted });
  const isClosed = Boolean(named?.closedOn);
  const chosen = isClosed ? named.successor?.slug : named?.slug;
  select.append(h('option', { value: '' }, 'Choose one'));
  for (const { slug, name, closedOn } of partnerships)
    if (!closedOn) select.append(h('option', { value: slug, selected: slug === chosen }, name));
  if (isClosed) showProblem(`${named.name} has closed. ${named.successor ? `Its work is carried on by ${named.successor.name}.` : 'Choose another one.'}`);
} catch {
  showProblem('The list of partnerships cannot be loaded just now. Please reload the page in a moment.');
}
