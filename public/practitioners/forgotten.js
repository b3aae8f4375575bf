import { onSubmit, post, showInstead } from './form.js';

const form = document.getElementById('form');

onSubmit(form, async (values) => {
  await post('/api/partnerships/practitioners/forgotten', values);
  showInstead(document.getElementById('done'), form);
  document.querySelector('.lead').hidden = true;
});
