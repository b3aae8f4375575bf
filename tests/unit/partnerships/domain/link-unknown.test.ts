import { linkUnknown } from '../../../../src/plugins/partnerships/server/src/domain/desk-refusals';

describe('what is said of a link that leads to nothing', () => {
  it.each([
    ['partnership', '“Owned by”'],
    ['coOwner', '“Owned together with”'],
    ['outsideHours', '“outside hours”'],
    ['topics', '“topics”'],
  ])('names the field as the form does: %s', (field, name) => {
    const { code, message } = linkUnknown(field);
    expect(code).toBe('link.unknown');
    expect(message).toContain(`chosen under ${name} does not exist`);
  });
});
