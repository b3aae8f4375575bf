import type { PartnershipContent } from '../../../src/demo/model/content';
import { richText } from '../../../src/demo/model/rich-text';

import { problemsAgainstSchema } from './support/check-against-schema';
import { attributesOf } from './support/schema';
import { theDemo } from './support/the-demo';
import { textsIn } from './support/texts-in';

const TYPES = ['contact', 'story', 'event', 'briefing', 'issue', 'section', 'partnership'] as const;
type TypeName = (typeof TYPES)[number];

/** The documents of a partnership as they are handed to Strapi, without what only the loader reads. */
const documentsOf = (content: PartnershipContent): readonly { readonly type: TypeName; readonly path: string; readonly data: object }[] => {
  const items = (type: TypeName, list: readonly { readonly key: string; readonly unpublished?: true; readonly coOwner?: string }[]) =>
    list.map(({ key, unpublished: _unpublished, coOwner: _coOwner, ...data }) => ({ type, path: `${type} ${key}`, data }));
  const sections = content.issues.flatMap(({ key, sections: list }) =>
    list.map(({ heading, level, body = [] }) => ({ type: 'section' as const, path: `section of ${key}`, data: { heading, level, body } })),
  );
  const issues = content.issues.map(({ sections: _sections, fate: _fate, ...issue }) => issue);
  const briefings = content.briefings.map(({ questions = [], ...briefing }) => ({
    ...briefing,
    questions: questions.map((text) => ({ text })),
  }));
  return [
    { type: 'partnership', path: content.partnership.slug, data: content.partnership },
    ...items('contact', content.contacts),
    ...items('story', content.stories),
    ...items('event', content.events),
    ...items('briefing', briefings),
    ...items('issue', issues),
    ...sections,
  ];
};

const documents = theDemo().flatMap(documentsOf);

/** Every value that the data give to an enumeration, by word or by default, as `event.kind: training`. */
const enumValuesUsed = (data: object, name: string): readonly string[] => {
  const values = new Map<string, unknown>(Object.entries(data));
  return Object.entries(attributesOf(name)).flatMap(([key, attribute]) => {
    const value = values.get(key);
    if (attribute.enum) return [`${name}.${key}: ${String(value ?? attribute.default)}`];
    if (typeof value !== 'object' || value === null) return [];
    if (attribute.component) return [value].flat().flatMap((item: object) => enumValuesUsed(item, attribute.component ?? ''));
    return attribute.components ? [value].flat().flatMap((item: object) => enumValuesUsed(item, componentOf(item))) : [];
  });
};

const componentOf = (item: object): string => String(new Map<string, unknown>(Object.entries(item)).get('__component'));

const enumValuesOffered = (name: string, seen: ReadonlySet<string> = new Set()): readonly string[] =>
  Object.entries(attributesOf(name)).flatMap(([key, { enum: words = [], component, components = [] }]) => [
    ...words.map((word) => `${name}.${key}: ${word}`),
    ...[...(component ? [component] : []), ...components].flatMap((inner) =>
      seen.has(inner) ? [] : enumValuesOffered(inner, new Set([...seen, inner])),
    ),
  ]);

describe('the demo against the content types', () => {
  it('has nothing that Strapi would refuse or cut', () => {
    expect(documents.flatMap(({ type, path, data }) => problemsAgainstSchema(data, { name: type, path }))).toEqual([]);
  });

  it('would notice an unknown word, an unknown attribute, a missing value and a string too long', () => {
    const bad = {
      label: 'x'.repeat(256),
      purpose: 'gossip',
      urgency: 'emergency',
      colour: 'red',
      phones: [{ shown: '999', kind: 'voice' }],
    };
    expect(problemsAgainstSchema(bad, { name: 'contact', path: 'c' })).toEqual([
      'c.label has 256 characters',
      'c.purpose may not be "gossip"',
      'c.colour is no attribute',
      'c.phones.0.dial is missing',
    ]);
  });

  it('uses every block', () => {
    const used = new Set(textsIn(documents).flatMap(({ path, text }) => (path.endsWith('__component') ? [text] : [])));
    expect(attributesOf('section').body?.components?.filter((block) => !used.has(block))).toEqual([]);
  });

  it('uses every word of every enumeration', () => {
    const used = new Set(documents.flatMap(({ type, data }) => enumValuesUsed(data, type)));
    // Weekdays are no kinds; adults' boards of their own are not among the four partnerships.
    const isExempt = (value: string): boolean => value.startsWith('contact.hours.') || value === 'partnership.kind: adults';
    const unused = new Set(TYPES.flatMap((type) => enumValuesOffered(type)).filter((value) => !used.has(value) && !isExempt(value)));
    expect([...unused]).toEqual([]);
  });

  it('turns every text of its notation into paragraphs without left-over marks', () => {
    const notation = theDemo().flatMap(({ partnership, issues, briefings }) => [
      partnership.standingText,
      ...issues.map(({ welcome }) => welcome),
      ...briefings.flatMap(({ panels = [] }) => panels.map(({ body }) => body)),
    ]);
    const texts = [...textsIn(notation.map(richText)), ...textsIn(documents)]
      .filter(({ path }) => path.endsWith('.text'))
      .map(({ text }) => text);
    expect(texts.filter((text) => /\*\*|\]\(|^- |^\d+\. |^###? /.test(text))).toEqual([]);
  });
});
