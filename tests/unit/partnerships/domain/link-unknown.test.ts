import { linkUnknown } from '../../../../src/plugins/partnerships/server/src/domain/desk-refusals';

describe('what is said of a link that leads to nothing', () => {
  it.each([
    ['partnership', '“Owned by”'],
    ['coOwner', '“Owned together with”'],
    ['outsideHours', '“outside hours”'],
    ['topics', '“topics”'],
  ])('names the field as the form does: %s', (field, name) => {
    expect(linkUnknown(field)).toMatchObject({ code: 'link.unknown', message: expect.stringContaining(`chosen under ${name} does not exist`) });
  });
});
