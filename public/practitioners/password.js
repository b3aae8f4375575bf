import { onSubmit, post, showInstead } from './form.js';

const form = document.getElementById('form');
// Behind the #, so that no server's log and no other website comes to know it.
const token = location.hash.slice(1);

onSubmit(form, async ({ password }) => {
  await post('/api/partnerships/practitioners/password', { token, password });
  showInstead(document.getElementById('done'), form);
});
