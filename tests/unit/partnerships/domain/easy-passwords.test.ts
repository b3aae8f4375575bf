import { isEasyToGuess } from '../../../../src/plugins/partnerships/server/src/domain/people/easy-passwords';

const OWN = ['Noor', 'Hill-Marsh', 'noor.hill@moorschool.example.org'];

describe('a password', () => {
  it.each([
    'password1234',
    'Password1',
    'P@ssw0rd2024!',
    'passwordpassword',
    'Welcome123',
    'Summer2024!!',
    'qwertyuiop12',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcdefghijkl',
    'zyxwvutsrqpo',
    '1q2w3e4r5t6y',
    'Safeguarding1',
    'Concord-Admin-1',
    'Noor-Hill-2024',
    'moorschool123',
  ])('is easy to guess: %s', (password) => {
    expect(isEasyToGuess(password, OWN)).toBe(true);
  });

  it.each([
    'three random words',
    'a password of my own',
    'Correct-horse-7',
    'Fresh-start-1',
    'xK9$mQ2!pL7@',
    'monday kettle lantern',
    'drei zufällige Wörter',
    'Noor likes plum cake',
  ])('is not: %s', (password) => {
    expect(isEasyToGuess(password, OWN)).toBe(false);
  });
});
