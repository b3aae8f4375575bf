import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const string = { type: 'string' };
const text = { type: 'text' };
const relation = (relation, type, more = {}) => ({ type: 'relation', relation, target: `api::${type}.${type}`, ...more });

/** Types as a site builder would model the same content in stock Strapi, draft and publish on, as it comes. */
const TYPES = {
  partnership: { slug: string, name: string },
  issue: {
    title: string,
    slug: string,
    period: string,
    partnership: relation('manyToOne', 'partnership'),
    sections: relation('oneToMany', 'section', { mappedBy: 'issue' }),
  },
  section: {
    heading: string,
    text,
    issue: relation('manyToOne', 'issue', { inversedBy: 'sections' }),
    events: relation('manyToMany', 'event'),
    contacts: relation('manyToMany', 'contact'),
    briefings: relation('manyToMany', 'briefing'),
  },
  event: {
    title: string,
    summary: text,
    date: { type: 'date' },
    time: string,
    place: string,
    partnership: relation('manyToOne', 'partnership'),
  },
  contact: { label: string, phone: string, email: string },
  briefing: { title: string, summary: text },
};

/** Writes the schemas and Strapi's stock controllers, routes and services for them. */
export const writeStockTypes = (folder) => {
  for (const [name, attributes] of Object.entries(TYPES)) {
    const schema = {
      kind: 'collectionType',
      collectionName: `${name}s`,
      info: { singularName: name, pluralName: `${name}s`, displayName: name },
      options: { draftAndPublish: true },
      attributes,
    };
    write(path.join(folder, name, 'content-types', name, 'schema.json'), JSON.stringify(schema, null, 2));
    for (const part of ['controller', 'service', 'router']) {
      const code = `const { factories } = require('@strapi/strapi');\nmodule.exports = factories.createCore${part[0].toUpperCase()}${part.slice(1)}('api::${name}.${name}');\n`;
      write(path.join(folder, name, part === 'router' ? 'routes' : `${part}s`, `${name}.js`), code);
    }
  }
};

const write = (file, text) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
