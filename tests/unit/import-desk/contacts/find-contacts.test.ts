import { proposeIssue } from '../../../../src/plugins/import-desk/server/src/domain/propose-issue';

const contacts = (...paragraphs: readonly string[]) =>
  proposeIssue(['Eastmarsh News', 'May 2024', 'Who to call', ...paragraphs].join('\n\n')).contacts.map(
    ({ name, role, organisation, phones, emails, urls }) => ({
      name,
      role,
      organisation,
      ways: [...phones, ...emails, ...urls],
    }),
  );

describe('contacts in lines of a list', () => {
  it.each([
    'Robin Oakes, Training Officer: 0161 496 0101',
    'Robin Oakes (Training Officer) 0161 496 0101',
    'Robin Oakes | Training Officer | 0161 496 0101',
    'Robin Oakes - Training Officer - 0161 496 0101',
    'Training Officer: Robin Oakes, 0161 496 0101',
  ])('take the name and the post on either side of it: "%s"', (line) => {
    expect(contacts(line)).toEqual([{ name: 'Robin Oakes', role: 'Training Officer', organisation: null, ways: ['0161 496 0101'] }]);
  });

  it('take a post for no organisation', () => {
    expect(contacts('Dana Whitlock (Partnership Manager) dana.whitlock@example.org')).toEqual([
      { name: 'Dana Whitlock', role: 'Partnership Manager', organisation: null, ways: ['dana.whitlock@example.org'] },
    ]);
  });

  it('take what stands before a bar for the team', () => {
    expect(contacts('EDT | 0161 496 0103')).toEqual([{ name: null, role: null, organisation: 'EDT', ways: ['0161 496 0103'] }]);
  });
});

describe('contacts in running text', () => {
  it('takes the number and the address of one sentence together', () => {
    expect(contacts('Please contact Robin Oakes, Training Officer, on 0161 496 0101 or at robin.oakes@example.org for a place.')).toEqual([
      { name: 'Robin Oakes', role: 'Training Officer', organisation: null, ways: ['0161 496 0101', 'robin.oakes@example.org'] },
    ]);
  });

  it('takes numbers with words between them apart, each with its own organisation', () => {
    expect(
      contacts('The Children’s Hub can be reached on 0161 496 0102. At night call the Emergency Duty Team (EDT) on 0161 496 0103.'),
    ).toEqual([
      { name: null, role: null, organisation: 'Children’s Hub', ways: ['0161 496 0102'] },
      { name: null, role: null, organisation: 'Emergency Duty Team (EDT)', ways: ['0161 496 0103'] },
    ]);
  });

  it('takes two numbers for the same line together', () => {
    expect(contacts('You can ring the office on 0161 496 0102 or 0161 496 0103 at any time.')).toMatchObject([
      { ways: ['0161 496 0102', '0161 496 0103'] },
    ]);
  });

  it('takes addresses of two persons apart, and makes up no names from them', () => {
    expect(contacts('Send your ideas to ines.calloway@example.org or tom.harbottle@example.org please.')).toMatchObject([
      { name: null, ways: ['ines.calloway@example.org'] },
      { name: null, ways: ['tom.harbottle@example.org'] },
    ]);
  });

  it('joins an address that stands alone below its sentence', () => {
    expect(contacts('The helpline is open on 0808 157 0101 and can also be reached by e-mail at', 'help@example.org')).toMatchObject([
      { ways: ['0808 157 0101', 'help@example.org'] },
    ]);
  });
});

describe('contacts in cards and lists', () => {
  it('takes the lines of a card together, with the post above them', () => {
    expect(contacts('Trading Standards Duty Officer\nPhone:0116 496 0100\nEmail: ts@example.gov.uk\nwww.example.gov.uk/ts')).toMatchObject([
      { name: null, role: 'Trading Standards Duty Officer', ways: ['0116 496 0100', 'ts@example.gov.uk', 'www.example.gov.uk/ts'] },
    ]);
  });

  it('takes each entry of a list by itself', () => {
    expect(contacts('- Day line: 01632 960101\n- Night line: 01632 960102')).toMatchObject([
      { ways: ['01632 960101'] },
      { ways: ['01632 960102'] },
    ]);
  });

  it('takes the name in a card from the line that stands alone', () => {
    expect(contacts('Tom Harbottle\nBusiness Manager\ntom.harbottle@example.org\n07700 900456')).toMatchObject([
      { name: 'Tom Harbottle', role: 'Business Manager', ways: ['07700 900456', 'tom.harbottle@example.org'] },
    ]);
  });
});

describe('numbers and addresses of different bodies', () => {
  const ways = (...paragraphs: readonly string[]) => contacts(...paragraphs).map((contact) => contact.ways);

  it('stay apart where a line stands between them that speaks of neither', () => {
    expect(ways('Drop-in line 01632 960210\nReference 44871, second floor\nhub@example.org')).toEqual([
      ['01632 960210'],
      ['hub@example.org'],
    ]);
  });

  it('stay apart where the line above named several already', () => {
    expect(ways('Day 01632 960210, parents 01632 960211, night 01632 960212\nhub@example.org; second.hub@example.org')).toEqual([
      ['01632 960210'],
      ['01632 960211'],
      ['01632 960212'],
      ['hub@example.org', 'second.hub@example.org'],
    ]);
  });

  it.each(['Childline 0800 1111\nhub@example.org', 'In an emergency ring 999, and otherwise write to hub@example.org today.'])(
    'leave a number for the whole country without the address of one body: %j',
    (text) => {
      expect(ways(text).map((each) => each.length)).toEqual([1, 1]);
    },
  );

  it('are not joined over a paragraph without any', () => {
    expect(ways('Ring the drop-in on 01632 960210 for a place.', 'Bring a friend if you like to.', 'hub@example.org')).toEqual([
      ['01632 960210'],
      ['hub@example.org'],
    ]);
  });

  it('are of two people where the second is named beside a number that they share', () => {
    expect(
      contacts('Robin Oakes, Training Officer: 01632 960210', 'Tom Harbottle, Business Manager: 01632 960210').map(({ name }) => name),
    ).toEqual(['Robin Oakes', 'Tom Harbottle']);
  });

  it('are told with every word that stands between them', () => {
    const text = 'Safeguarding Hub\nTel: 01632 960210\nOpen: Monday to Friday, 9am to 5pm\nEmail: hub@example.org';
    const { contacts: found } = proposeIssue(`Eastmarsh News\n\nWho to call\n\n${text}`);
    expect(found.map(({ evidence }) => evidence)).toEqual([text.split('\n').slice(1).join(' ')]);
  });
});

describe('the lines under a letter', () => {
  it.each([
    'T 01632 960210 | M 07700 900118 | E robin.oakes@example.org',
    'Tel: 01632 960210, Mob: 07700 900118, Email: robin.oakes@example.org',
  ])('are one person, whose post ends with its own line: "%s"', (line) => {
    expect(contacts(`Robin Oakes\nTraining Officer\nEastmarsh Council\n${line}`)).toEqual([
      {
        name: 'Robin Oakes',
        role: 'Training Officer',
        organisation: 'Eastmarsh Council',
        ways: ['01632 960210', '07700 900118', 'robin.oakes@example.org'],
      },
    ]);
  });

  it('keep the label of a number out of a post on the same line', () => {
    expect(contacts('Contact Robin Oakes, Training Officer T 01632 960210 for a place.')).toMatchObject([{ role: 'Training Officer' }]);
  });
});

describe('contacts named more than once', () => {
  it('are one contact, and the second mention is a finding', () => {
    const { contacts: found, findings } = proposeIssue(
      'Eastmarsh News\n\nHelp\n\nCall the Hub on 0161 496 0102 in the day.\n\nOnce more: the Hub has 0161 4960102 as its number.',
    );
    expect(found).toHaveLength(1);
    expect(findings.filter(({ rule }) => rule === 'duplicate-contact')).toHaveLength(1);
  });

  it('keep the text-relay number beside the number for speaking', () => {
    expect(contacts('Call the Hub on 0161 496 0102.', 'By text relay dial 18001 0161 496 0102 instead.').map(({ ways }) => ways)).toEqual([
      ['0161 496 0102'],
      ['18001 0161 496 0102'],
    ]);
  });
});

describe('contacts of persons', () => {
  it('are pointed out: a mobile of a named person, an address with a name', () => {
    const { findings } = proposeIssue(
      'Eastmarsh News\n\nHelp\n\nPlease ring Robin Oakes, Training Officer on 07700 900118 or write to robin.oakes@example.org today.',
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        { rule: 'personal-mobile', evidence: '07700 900118' },
        { rule: 'named-individual-contact', evidence: 'robin.oakes@example.org' },
      ]),
    );
  });
});
