import type { JsonObject } from '../../../src/kernel';
import { nameField } from '../../../src/refusals/name-field';

const MODELS: Readonly<Record<string, { readonly attributes: Readonly<Record<string, { readonly component?: string }>> }>> = {
  'api::event.event': { attributes: { occurrences: { component: 'event.occurrence' } } },
  'event.occurrence': { attributes: {} },
};
const modelOf = (uid: string) => MODELS[uid];

describe('the place of a refused field', () => {
  it('is the label of the form', () => {
    expect(nameField('api::issue.issue', ['period'], { modelOf, body: {} })).toBe('“Month”');
  });

  it('says which of several it stands in', () => {
    expect(nameField('api::event.event', ['occurrences', '1', 'startDate'], { modelOf, body: {} })).toBe('“Starts on” (“Dates”, no. 2)');
  });

  it('knows the pieces of a text by what was sent', () => {
    const body: JsonObject = { body: [{ __component: 'block.image' }, { __component: 'block.video', url: 'x' }] };
    expect(nameField('api::story.story', ['body', '1', 'url'], { modelOf, body })).toMatch(/^“.+” \(“Text”, no. 2\)$/);
  });

  it('is not named where no form shows it', () => {
    expect(nameField('api::issue.issue', ['globalId'], { modelOf, body: {} })).toBeNull();
  });
});
