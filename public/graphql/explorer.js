import { examples } from './examples.js';
import { SCHEMA_QUERY, showSchema } from './schema-view.js';

const byId = (id) => document.getElementById(id);
const [query, variables, answer, status, partnership] = ['query', 'variables', 'answer', 'status', 'partnership'].map(byId);

const ask = async (body) => {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return response.json();
};

const run = async () => {
  status.textContent = 'Asking …';
  const started = performance.now();
  try {
    const given = variables.value.trim() === '' ? {} : JSON.parse(variables.value);
    const result = await ask({ query: query.value, variables: given });
    answer.textContent = JSON.stringify(result, null, 2);
    const time = `${Math.round(performance.now() - started)} ms`;
    status.textContent = result.errors ? `Answered with ${result.errors.length} errors in ${time}.` : `Answered in ${time}.`;
  } catch (error) {
    answer.textContent = String(error);
    status.textContent = error instanceof SyntaxError ? 'The variables are not JSON.' : 'No answer came.';
  }
};

const choose = (example) => {
  query.value = example.query;
  const wanted = { ...(example.query.includes('$partnership') && partnership.value && { partnership: partnership.value }), ...example.variables?.() };
  variables.value = JSON.stringify(wanted, null, 2);
  void run();
};

const showExamples = () => {
  for (const example of examples) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = example.name;
    button.addEventListener('click', () => choose(example));
    const item = document.createElement('li');
    item.append(button);
    byId('examples').append(item);
  }
};

const showPartnerships = async () => {
  const { data } = await ask({ query: '{ partnerships { slug name } }' });
  for (const { slug, name } of data?.partnerships ?? []) partnership.append(new Option(name, slug));
};

/** A link keeps query and variables behind the #, where no server sees them. */
const fromLink = () => {
  const kept = new URLSearchParams(location.hash.slice(1));
  query.value = kept.get('query') ?? '';
  variables.value = kept.get('variables') ?? '';
};

const copyLink = async () => {
  location.hash = new URLSearchParams({ query: query.value, variables: variables.value }).toString();
  await navigator.clipboard.writeText(location.href).catch(() => undefined);
  status.textContent = 'The link is in the address bar, and in the clipboard where the browser allows it.';
};

partnership.addEventListener('change', () => {
  try {
    variables.value = JSON.stringify({ ...JSON.parse(variables.value || '{}'), partnership: partnership.value }, null, 2);
  } catch {
    status.textContent = 'The variables are not JSON.';
  }
});
byId('run').addEventListener('click', () => void run());
byId('copy').addEventListener('click', () => void copyLink());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
});

showExamples();
fromLink();
void showPartnerships().then(() => {
  if (query.value === '' && examples[0]) choose(examples[0]);
});
void ask({ query: SCHEMA_QUERY }).then(({ data }) => showSchema({ types: data.__schema.types, place: byId('schema'), find: byId('find') }));
