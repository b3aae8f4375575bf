import { contactBody } from '../../../../../src/plugins/delivery/server/src/domain/content/contact';
import { contactBody as aContact } from '../../../../support/delivery/bodies';

const headOf = (overrides: Parameters<typeof aContact>[0]) => contactBody.parse(aContact(overrides)).head;

describe('a contact’s body', () => {
  it('names people only with their consent', () => {
    const { holders } = headOf({
      holders: [
        { name: 'Ivy Marsh', from: null, until: null, consent: true },
        { name: 'Noah Field', from: null, until: null, consent: false },
        { name: 'Ada Brook', from: '2026-01-01', until: null },
      ],
    });
    expect(holders).toEqual([{ name: 'Ivy Marsh', since: null, until: null }]);
    expect(JSON.stringify(headOf({ holders: [{ name: 'Noah Field', consent: false }] }))).not.toContain('Noah');
  });

  it.each([
    ['voice', '01632 960123', 'tel:01632960123'],
    ['mobile', '+44 7700 900123', 'tel:+447700900123'],
    ['sms', '07700 900123', 'sms:07700900123'],
    ['text relay', '18001 01632 960123', 'tel:1800101632960123'],
    ['voice', '999', 'tel:999'],
  ])('links a number of the kind "%s"', (kind, dial, uri) => {
    const [phone] = headOf({ phones: [{ shown: dial, dial, kind, optionPath: null, note: null }] }).phones;
    expect(phone).toMatchObject({ shown: dial, uri });
  });

  it('says its hours in words', () => {
    expect(headOf({}).hours.map(({ text }) => text)).toEqual(['Monday to Friday, 8:45 to 16:30']);
  });
});
