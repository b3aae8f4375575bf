import { lookIsOverdue, publishedWithoutSignOff } from '../../../../../src/plugins/editorial/server/src/domain/break-glass/glass-letters';

const facts = (waitsFor: readonly string[]) => ({ title: 'A warning', by: 'Mei', reason: 'It is urgent.', link: 'https://x', waitsFor });

describe('letters about what went out without sign-off', () => {
  it.each([
    [[], 'should look at it within two working days.'],
    [['North'], 'should look at it for North within two working days.'],
    [['North', 'South'], 'should look at it for North and for South within two working days.'],
  ])('name the owners that have to look, where two own it: %j', (waitsFor, words) => {
    expect(publishedWithoutSignOff(facts(waitsFor)).paragraphs.join(' ')).toContain(words);
  });

  it.each([
    [[], 'nobody else has looked at it since.'],
    [['South'], 'nobody else has looked at it for South since.'],
  ])('name the owners that did not look: %j', (waitsFor, words) => {
    expect(lookIsOverdue(facts(waitsFor)).paragraphs.join(' ')).toContain(words);
  });
});
