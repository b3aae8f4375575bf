import { onSubmit, post, showInstead, showProblem } from './form.js';

const API = '/api/partnerships/practitioners';

const form = document.getElementById('form');
// Behind the #, so that no server's log and no other website comes to know it.
const token = location.hash.slice(1);

onSubmit(form, async ({ password }) => {
  await post(`${API}/accept`, { token, password });
  showInstead(document.getElementById('done'), form);
});

try {
  const { data } = await post(`${API}/invitation`, { token });
  document.getElementById('what').textContent = `${data.partnership} invites you to read what it publishes for practitioners.`;
  document.getElementById('email').value = data.email;
  if (data.hasAccount) useExistingPassword();
  form.hidden = false;
} catch (error) {
  showProblem(error.message);
}

function useExistingPassword() {
  document.getElementById('password-label').textContent = 'Your password';
  document.getElementById('password-hint').textContent = 'You have an account already. Use its password.';
  document.getElementById('password').autocomplete = 'current-password';
}
