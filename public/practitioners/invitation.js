import { onSubmit, post, showEnded, showInstead, showProblem, tokenOfPage } from './form.js';

const API = '/api/partnerships/practitioners';

const form = document.getElementById('form');
const token = tokenOfPage();
const ENDS = ['invitation.unknown', 'invitation.used', 'invitation.expired', 'practitioner.blocked'];

onSubmit(form, async ({ password }) => {
  try {
    await post(`${API}/accept`, { token, password });
    showInstead(document.getElementById('done'), form);
  } catch (error) {
    if (!ENDS.includes(error.code)) throw error;
    showEnded(error.message, form);
  }
});

try {
  const { data } = await post(`${API}/invitation`, { token });
  document.getElementById('what').textContent = `${data.partnership} invites you to read what it publishes for practitioners.`;
  document.getElementById('email').value = data.email;
  if (data.hasAccount) useExistingPassword();
  form.hidden = false;
} catch (error) {
  if (ENDS.includes(error.code)) showEnded(error.message, form);
  else showProblem(error.message);
}

function useExistingPassword() {
  document.getElementById('password-label').textContent = 'Your password';
  document.getElementById('password-hint').textContent = 'You have an account already. Use its password.';
  document.getElementById('password').autocomplete = 'current-password';
}
