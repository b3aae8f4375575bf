import { codeOf } from '../support/admin-http';
import { boot, type BootedApp } from '../support/boot';

const SENDER = 'X-Forwarded-For';
const WRONG = 'Wrong-horse-7';

/** The part of Strapi's untyped services for accounts that is used here. */
interface Passwords {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

describe('signing in from an office behind one address', () => {
  let app: BootedApp;
  const OFFICE = '192.0.2.77';

  beforeAll(async () => {
    app = await boot({ env: { TRUSTED_PROXIES: '1' } });
    // What passwords cost is no matter here.
    jest.spyOn(app.strapi.service('admin::auth') as unknown as Passwords, 'validatePassword').mockResolvedValue(false);
    jest.spyOn(app.strapi.plugin('users-permissions').service<Passwords>('user'), 'validatePassword').mockResolvedValue(false);
  });

  afterAll(() => app.stop());

  const staff = (email: string) => app.http.post('/admin/login').set(SENDER, OFFICE).send({ email, password: WRONG });
  const practitioner = (identifier: string, sender = OFFICE) =>
    app.http.post('/api/auth/local').set(SENDER, sender).send({ identifier, password: WRONG });

  it('lets in, by the usual settings, far more in the first minute than two hundred in ten', async () => {
    for (let person = 0; person < 50; person += 1) {
      const answers = [
        await staff(`staff-${String(person)}@council.example.org`),
        await practitioner(`nurse-${String(person)}@nhs.example.org`),
      ];
      expect([person, ...answers.map(({ status }) => status)]).toEqual([person, 400, 400]);
    }
  });

  it('stops guesses at one account, from where they come and nowhere else', async () => {
    const guesses = [];
    for (let guess = 0; guess < 11; guess += 1)
      guesses.push(await practitioner(guess % 2 === 0 ? 'sam@nhs.example.org' : 'Sam@NHS.example.org'));
    expect(guesses.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 400), 429]);
    expect(codeOf(guesses.at(-1) ?? { body: {} })).toBe('rate.exceeded');
    expect((await practitioner('lee@nhs.example.org')).status).toBe(400);
    expect((await practitioner('sam@nhs.example.org', '192.0.2.78')).status).toBe(400);
  });
});
