const NAMED = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';

/** Asks only for what the page shows. */
export const SCHEMA_QUERY = `{ __schema { types {
  name kind description
  fields { name description type { ${NAMED} } args { name description defaultValue type { ${NAMED} } } }
  enumValues { name description }
  possibleTypes { name }
} } }`;

/** Shows the schema: the list of types, or one type with its fields, each type name leading on. */
export const showSchema = ({ types, place, find }) => {
  const known = new Map(types.filter(({ name }) => !name.startsWith('__')).map((type) => [type.name, type]));
  const open = (name) => place.replaceChildren(...typeView(known.get(name), open, list));
  const list = () => place.replaceChildren(...listView(known, find.value, open));
  find.addEventListener('input', list);
  list();
};

const listView = (known, text, open) => {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [paragraph('Begin with ', typeButton('Query', open), '.'), ...described([...known.values()], open)];
  const found = [...known.values()].filter(({ name, fields }) => [name, ...(fields ?? []).map((field) => field.name)].some((word) => word.toLowerCase().includes(wanted)));
  return [paragraph(`${found.length} found.`), ...described(found, open)];
};

const described = (types, open) => {
  const list = document.createElement('dl');
  for (const { name, description } of types) list.append(element('dt', typeButton(name, open)), element('dd', description ?? ''));
  return [list];
};

const typeView = (type, open, back) => {
  const heading = element('h3', type.name);
  heading.tabIndex = -1;
  queueMicrotask(() => heading.focus());
  const all = document.createElement('button');
  all.type = 'button';
  all.textContent = 'All types';
  all.addEventListener('click', back);
  return [paragraph(all), heading, paragraph(type.description ?? ''), ...members(type, open)];
};

const members = ({ fields, enumValues, possibleTypes }, open) => {
  const list = document.createElement('dl');
  for (const field of fields ?? []) {
    list.append(element('dt', element('code', field.name), ': ', ...typeWords(field.type, open)), element('dd', field.description ?? '', ...argumentList(field.args, open)));
  }
  for (const { name, description } of enumValues ?? []) list.append(element('dt', element('code', name)), element('dd', description ?? ''));
  if (!possibleTypes) return [list];
  return [paragraph('One of: ', ...possibleTypes.flatMap(({ name }, index) => [index === 0 ? '' : ', ', typeButton(name, open)])), list];
};

const argumentList = (args, open) => {
  if (args.length === 0) return [];
  const items = args.map(({ name, type, defaultValue, description }) =>
    element('li', element('code', name), ': ', ...typeWords(type, open), defaultValue === null ? '' : ` = ${defaultValue}`, ` ${description ?? ''}`),
  );
  return [element('ul', ...items)];
};

const typeWords = (type, open) => {
  if (type.kind === 'NON_NULL') return [...typeWords(type.ofType, open), '!'];
  if (type.kind === 'LIST') return ['[', ...typeWords(type.ofType, open), ']'];
  return [typeButton(type.name, open)];
};

const BUILT_IN = new Set(['String', 'Int', 'Boolean', 'ID', 'Float']);

const typeButton = (name, open) => {
  if (BUILT_IN.has(name)) return element('code', name);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => open(name));
  return button;
};

const element = (name, ...children) => {
  const node = document.createElement(name);
  node.append(...children);
  return node;
};

const paragraph = (...children) => element('p', ...children);
