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
  const { partnerships } = await ask('{ partnerships { slug name } }');
  const wanted = new URLSearchParams(location.search).get('partnership');
  select.append(h('option', { value: '' }, 'Choose one'));
  for (const { slug, name } of partnerships) select.append(h('option', { value: slug, selected: slug === wanted }, name));
} catch {
  showProblem('The list of partnerships cannot be loaded just now. Please reload the page in a moment.');
}
