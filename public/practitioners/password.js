import { onSubmit, post, showEnded, showInstead, tokenOfPage } from './form.js';

const form = document.getElementById('form');
const token = tokenOfPage();

onSubmit(form, async ({ password }) => {
  try {
    await post('/api/partnerships/practitioners/password', { token, password });
    showInstead(document.getElementById('done'), form);
  } catch (error) {
    if (!error.code?.startsWith('password-link.')) throw error;
    showEnded(error.message, form);
  }
});

if (token === '') showEnded('This page opens by the link in our e-mail. If you copied the link, copy the whole of it.', form);
