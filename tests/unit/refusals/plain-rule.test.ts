import { plainRule } from '../../../src/refusals/plain-rule';

describe('a rule of Strapi’s validation', () => {
  it.each([
    ['period must match the following: "/^[0-9]{4}-(0[1-9]|1[0-2])$/"', 'must be a year and a month, such as 2026-06.'],
    ['links[0].url must match the following: "/^(https?:\\/\\/|mailto:|tel:|\\/).+/"', /whole web address/],
    ['code must match the following: "/^x$/"', /not written as it has to be/],
    ['title is a required field', 'is missing. Fill it in.'],
    ['title must be at most 255 characters', 'is too long. Use at most 255 characters.'],
    ['number must be less than or equal to 999999', 'is too high. It can be 999,999 at most.'],
    ['number must be greater than or equal to 1', 'is too low. It must be at least 1.'],
    ['panels field must have less than or equal to 7 items', 'has too many. Use at most 7.'],
    ['This attribute must be unique', 'is taken already. Choose another.'],
    ['kind must be one of the following values: a, b', /Choose one from the list/],
    ['number must be a `number` type, but the final value was: `NaN`.', 'must be a whole number.'],
    ['something that no one foresaw', 'is not as it should be. Enter it again.'],
  ])('%s is said in plain words', (sentence, said) => {
    expect(plainRule(sentence)).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
    expect(plainRule(sentence)).not.toMatch(/[`^${}\\]|must match/);
  });
});
