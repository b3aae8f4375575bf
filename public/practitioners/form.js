/**
 * Makes a form send by script: one request at a time, problems said in place and read out, what was typed kept.
 * `send` gets the values by name; an Error it throws is shown with its message. The page comes with its button disabled:
 * pressed before the script is there, it would load the page anew, and what was typed would be gone.
 */
export function onSubmit(form, send) {
  const button = form.querySelector('button[type="submit"]');
  const hidePasswords = letPasswordsBeSeen(form);
  form.addEventListener('input', ({ target }) => target.removeAttribute('aria-invalid'));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    hideProblem();
    const wrong = [...form.elements].find((field) => field.willValidate && !field.checkValidity());
    if (wrong) {
      mark(wrong);
      showProblem(`${labelOf(wrong)}: ${wrong.validity.valueMissing ? 'please fill this in.' : 'please check what you wrote.'}`);
      return;
    }
    hidePasswords();
    button.setAttribute('aria-disabled', 'true');
    try {
      await send(Object.fromEntries(new FormData(form)));
    } catch (error) {
      if (AT_THE_PASSWORD.includes(error.code)) mark(form.elements.password);
      showProblem(error.message);
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
  button.disabled = false;
}

/** Sends JSON and answers what comes back; throws an Error with the server's own words when it is refused. */
export async function post(address, body, headers = {}) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      credentials: 'omit',
    });
  } catch {
    throw new Error('The server cannot be reached. Please try again in a moment.');
  }
  const text = await response.text();
  const answer = text === '' ? {} : JSON.parse(text);
  if (response.ok) return answer;
  const refusal = new Error(answer.error?.message ?? answer.errors?.[0]?.message ?? 'Something went wrong. Please try again.');
  refusal.code = answer.error?.details?.code ?? answer.errors?.[0]?.extensions?.code ?? null;
  throw refusal;
}

/** Where the page is longer than the window, the words come into it. */
export function showProblem(words) {
  const problem = document.getElementById('problem');
  problem.textContent = words;
  problem.hidden = false;
  problem.scrollIntoView({ block: 'nearest' });
}

export function hideProblem() {
  document.getElementById('problem').hidden = true;
  for (const field of document.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
}

/** Puts a part of the page in the place of another, and the focus on its heading. */
export function showInstead(part, other) {
  other.hidden = true;
  part.hidden = false;
  part.querySelector('h2').focus();
}

/** The page for a link that opens nothing (any more): says why, and where to go from here. */
export function showEnded(why, form) {
  document.getElementById('why').textContent = why;
  showInstead(document.getElementById('ended'), form);
}

/**
 * What stands behind the #, which browsers send to nobody: no server's log and no other website comes to know it. Another link
 * opened on the same page begins anew.
 */
export function tokenOfPage() {
  window.addEventListener('hashchange', () => location.reload());
  return location.hash.slice(1);
}

const AT_THE_PASSWORD = ['invitation.password-weak', 'invitation.password-wrong'];

function mark(field) {
  field.setAttribute('aria-invalid', 'true');
  field.focus();
}

/** Ticking the box shows the password that it names. Answers how to hide it again: browsers keep only what is hidden as a password. */
function letPasswordsBeSeen(form) {
  const boxes = [...form.querySelectorAll('[data-shows]')];
  const apply = (box) => {
    document.getElementById(box.dataset.shows).type = box.checked ? 'text' : 'password';
  };
  for (const box of boxes) box.addEventListener('change', () => apply(box));
  return () => {
    for (const box of boxes) {
      box.checked = false;
      apply(box);
    }
  };
}

function labelOf(field) {
  return field.labels?.[0]?.textContent ?? 'This field';
}
