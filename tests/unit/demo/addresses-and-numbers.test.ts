import { PICTURES } from '../../../src/demo/pictures/pictures';
import { demoLogins } from '../../../src/demo/load-demo';

import { theDemo } from './support/the-demo';
import { textsIn } from './support/texts-in';

const demo = theDemo();
const texts = [...textsIn(demo), ...textsIn(demoLogins), ...Object.values(PICTURES).map(({ alt }) => ({ path: 'alt', text: alt }))];

/** The ranges that Ofcom keeps for drama, and the numbers that everybody may print. */
const ALLOWED = [
  /^(999|101|111)$/,
  /^01614960\d{3}$/,
  /^01164960\d{3}$/,
  /^01632960\d{3}$/,
  /^02079460\d{3}$/,
  /^08081570\d{3}$/,
  /^0306999\d{4}$/,
  /^07700900\d{3}$/,
];
const isAllowed = (digits: string): boolean => ALLOWED.some((range) => range.test(digits));

describe('addresses and numbers in the demo', () => {
  it('are telephone numbers that can never reach anyone by mistake', () => {
    const numbers = texts.flatMap(({ path, text }) =>
      path.endsWith('.dial') ? [] : [...text.matchAll(/(?<![\d-])0\d[\d ]{7,12}\d/g)].map(([number]) => number.replace(/ /g, '')),
    );
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((digits) => !isAllowed(digits))).toEqual([]);
  });

  it('are dialled as they are shown, in international form', () => {
    const phones = demo.flatMap(({ contacts }) => contacts.flatMap(({ phones: list = [] }) => list));
    const wrong = phones.filter(({ shown, dial, kind }) => {
      const digits = shown.replace(/ /g, '');
      if (kind === 'text relay') return dial !== digits || !digits.startsWith('18001') || !isAllowed(digits.slice(5));
      return !isAllowed(digits) || dial !== (digits.startsWith('0') ? `+44${digits.slice(1)}` : digits);
    });
    expect(wrong).toEqual([]);
  });

  it('are e-mail addresses at example.org', () => {
    const addresses = texts.flatMap(({ text }) => [...text.matchAll(/[\w.+-]+@([\w.-]+\w)/g)].map(([, host = '']) => host));
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((host) => !/(^|\.)example\.org$/.test(host))).toEqual([]);
  });

  it('are links to example.org, all of them secure', () => {
    const links = texts.flatMap(({ text }) =>
      [...text.matchAll(/\b(https?):\/\/([\w.-]+)/g)].map(([, scheme, host = '']) => ({ scheme, host })),
    );
    expect(links.length).toBeGreaterThan(80);
    expect(links.filter(({ scheme, host }) => scheme !== 'https' || !/(^|\.)example\.org$/.test(host))).toEqual([]);
  });

  it('say what they lead to, without “here”', () => {
    const words = demo.flatMap((content) => textsIn(content)).filter(({ path }) => path.endsWith('.text'));
    expect(words.filter(({ text }) => /^(click )?here$|^link$|^more$/i.test(text))).toEqual([]);
  });

  it('give every login a password that Strapi accepts', () => {
    for (const { password } of demoLogins) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/);
    expect(new Set(demoLogins.map(({ email }) => email)).size).toBe(demoLogins.length);
  });
});
