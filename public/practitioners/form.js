/**
 * Makes a form send by script: one request at a time, problems said in place and read out, what was typed kept.
 * `send` gets the values by name; an Error it throws is shown with its message.
 */
export function onSubmit(form, send) {
  const button = form.querySelector('button[type="submit"]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    hideProblem();
    const wrong = [...form.elements].find((field) => field.willValidate && !field.checkValidity());
    if (wrong) {
      showProblem(`${labelOf(wrong)}: ${wrong.validity.valueMissing ? 'please fill this in.' : 'please check what you wrote.'}`);
      wrong.focus();
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    try {
      await send(Object.fromEntries(new FormData(form)));
    } catch (error) {
      showProblem(error.message);
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
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

export function showProblem(words) {
  const problem = document.getElementById('problem');
  problem.textContent = words;
  problem.hidden = false;
}

export function hideProblem() {
  document.getElementById('problem').hidden = true;
}

/** Puts a part of the page in the place of another, and the focus on its heading. */
export function showInstead(part, other) {
  other.hidden = true;
  part.hidden = false;
  part.querySelector('h2').focus();
}

function labelOf(field) {
  return field.labels?.[0]?.textContent ?? 'This field';
}
