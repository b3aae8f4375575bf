import { dialledForm } from '../../../../src/plugins/import-desk/server/src/domain/reach/phone-shape';
import { findPhones } from '../../../../src/plugins/import-desk/server/src/domain/reach/phones';

const numbers = (text: string) => findPhones(text).map((phone) => phone.text);

describe('finding telephone numbers', () => {
  it.each([
    ['Call 0161 496 0123 now', '0161 496 0123'],
    ['Tel:01614960123', '01614960123'],
    ['ring (01632) 960123.', '(01632) 960123'],
    ['ten digits: 0800 000 012', '0800 000 012'],
    ['Childline 0800 1111', '0800 1111'],
    ['call 03000 00 00 12.', '03000 00 00 12'],
    ['+44 (0)161 496 0123', '+44 (0)161 496 0123'],
    ['020 7946 0123, option 2', '020 7946 0123'],
    ['07700 900123', '07700 900123'],
    ['0161-496-0123', '0161-496-0123'],
    ['0161 496 0123 24 hours a day', '0161 496 0123'],
    ['0161 496 0123Email us', '0161 496 0123'],
    ['from Ireland +353 1 555 0123', '+353 1 555 0123'],
  ])('finds the number in "%s"', (text, expected) => {
    expect(numbers(text)).toEqual([expected]);
  });

  it('finds several numbers in one sentence, in order', () => {
    expect(numbers('Day 01632 960701 or, out of hours, 01632 960702; in danger call 999.')).toEqual([
      '01632 960701',
      '01632 960702',
      '999',
    ]);
  });

  it.each([
    'on 01.02.2021 and 30/03/2021',
    'from 2021 - 2022 and 2019/20',
    'costs £0800 or £1,500.00',
    'Meeting ID: 0161 496 0123',
    'charity number 01234567',
    'in 0-19 services, 231 reviews, 20,000 people',
    'https://example.org/0161 4960123456789',
    'the 101 people who came and the 999 pages',
    'consider use of 999 services',
    'on average 101 children',
  ])('takes no date, amount, id or count for a number: "%s"', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('knows short numbers by the words that say to call them', () => {
    expect(numbers('In an emergency always dial 999.')).toEqual(['999']);
    expect(numbers('Report it to the police on 101 or call 999 if someone is in danger')).toEqual(['101', '999']);
    expect(numbers('ring 999 or 101')).toEqual(['999', '101']);
    expect(numbers('Samaritans are there: call 116 123')).toEqual(['116 123']);
  });

  it.each([
    'Dial 999 in an emergency, or 101 otherwise.',
    'Police: 999 or 101',
    'Emergency: 999. Non-emergency: 101',
    'Always ring 999 in danger, or 101 for advice.',
  ])('knows 999 and 101 beside each other, whatever stands between: "%s"', (text) => {
    expect(numbers(text)).toEqual(['999', '101']);
  });

  it('keeps the text-relay prefix with its number', () => {
    expect(findPhones('dial 18001 0161 496 0123')).toMatchObject([
      { text: '18001 0161 496 0123', dial: '01614960123', kind: 'text relay' },
    ]);
  });

  it('tells mobiles and lines for texts from others', () => {
    expect(findPhones('Robin 07700 900123, text 07700 900124, text SHOUT to 85258').map(({ kind }) => kind)).toEqual([
      'mobile',
      'sms',
      'sms',
    ]);
  });

  it('reads the option path behind a number', () => {
    expect(findPhones('0116 496 0100 Option 2/1/1 – all areas')).toMatchObject([{ optionPath: '2/1/1' }]);
    expect(findPhones('0116 496 0100 (then press option 3)')).toMatchObject([{ optionPath: '3' }]);
    expect(findPhones('0116 496 0100')).toMatchObject([{ optionPath: null }]);
  });

  it.each(['0116 496 0100 ext 12', '0116 496 0100, extension 12', '0116 496 0100 (ext. 12)', '0116 496 0100 x12'])(
    'keeps the extension behind a number: "%s"',
    (text) => {
      expect(findPhones(text)).toMatchObject([{ text: '0116 496 0100', optionPath: 'Extension 12' }]);
    },
  );

  it('writes numbers for dialling with the country code, and short ones as they are', () => {
    expect(dialledForm('01614960123')).toBe('+441614960123');
    expect(dialledForm('999')).toBe('999');
    expect(dialledForm('08001111')).toBe('08001111');
  });
});
