import { boot, type BootedApp } from '../support/boot';
import { codeOf } from '../support/admin-http';

const SENDER = 'X-Forwarded-For';
const WRONG = 'Wrong-horse-7';

/** The part of Strapi's untyped services for accounts that is used here. */
interface Passwords {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

describe('signing in', () => {
  let app: BootedApp;
  const known = 'known@council.example.org';

  beforeAll(async () => {
    app = await boot({ env: { RATE_LIMIT_SIGN_INS: '8', TRUSTED_PROXIES: '1' } });
    await app.signIn({ email: known });
    const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
    const users = app.strapi.plugin('users-permissions').service<{ add(user: object): Promise<unknown> }>('user');
    await users.add({ username: known, email: known, password: 'three random words', provider: 'local', confirmed: true, role: role.id });
  });

  afterAll(() => app.stop());

  const staff = (email: unknown, password: unknown, sender = '192.0.2.1') =>
    app.http.post('/admin/login').set(SENDER, sender).send({ email, password });
  const practitioner = (identifier: unknown, password: unknown, sender = '192.0.2.2') =>
    app.http.post('/api/auth/local').set(SENDER, sender).send({ identifier, password });

  const passwordsOf = {
    practitioners: () => app.strapi.plugin('users-permissions').service<Passwords>('user'),
    staff: () => app.strapi.service('admin::auth') as unknown as Passwords,
  };

  it.each([
    ['staff', staff],
    ['practitioners', practitioner],
  ] as const)('of %s compares a password where no account is known too, so that the time it takes tells nothing', async (who, signIn) => {
    const compared = jest.spyOn(passwordsOf[who](), 'validatePassword');
    const unknown = await signIn('nobody@council.example.org', WRONG);
    expect(compared).toHaveBeenCalledTimes(1);
    expect(compared).toHaveBeenCalledWith(WRONG, expect.stringMatching(/^\$2[aby]\$10\$.{53}$/));
    compared.mockRestore();
    const wrong = await signIn(known, WRONG);
    expect([unknown.status, unknown.text]).toEqual([400, wrong.text]);
    expect(wrong.status).toBe(400);
  });

  it.each([
    ['staff', staff],
    ['practitioners', practitioner],
  ] as const)('of %s is refused alike, known or not, where the password is no text', async (_, signIn) => {
    for (const password of [123, ['a'], { a: 1 }, null, '']) {
      const [one, other] = [await signIn(known, password, '192.0.2.3'), await signIn('nobody@council.example.org', password, '192.0.2.4')];
      expect([password, one.status, one.text]).toEqual([password, 400, other.text]);
      if (password === '') break;
    }
  });

  it('is refused at once where a password holds half a character, at which its hashing would never end', async () => {
    const password = '\ud800x';
    const set = (path: string, body: object) => app.http.post(path).set(SENDER, '192.0.2.7').send(body);
    const answers = [
      await staff('nobody@council.example.org', password),
      await staff(known, password),
      await practitioner('nobody@council.example.org', password),
      await practitioner(known, password),
      await set('/admin/reset-password', { resetPasswordToken: 'x', password }),
      await set('/admin/register', { registrationToken: 'x', userInfo: { firstname: 'A', lastname: 'B', password } }),
      await set('/api/auth/reset-password', { code: 'x', password, passwordConfirmation: password }),
      await set('/api/partnerships/practitioners/join', { token: 'x', password }),
      await practitioner(known, `\u0000${password}`),
      await app.http.post('/api/auth/local').type('form').set(SENDER, '192.0.2.2').send(`identifier=${known}&password=x%00`),
    ];
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual(answers.map(() => [400, 'request.unkeepable']));
  });

  it('takes no password from a web address, which is written down in many places', async () => {
    const answer = await app.http.post(`/admin/login?email=${known}&password=Correct-horse-7`).set(SENDER, '192.0.2.5').send({});
    expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
  });

  it('is counted by sender, whatever addresses are tried, and over both doors', async () => {
    const last = async (sender: (attempt: number) => string) => {
      const answers = [];
      for (let attempt = 0; attempt < 9; attempt += 1) {
        const name = `somebody-${String(attempt)}@council.example.org`;
        answers.push(await (attempt % 2 === 0 ? staff : practitioner)(name, WRONG, sender(attempt)));
      }
      return answers.at(-1);
    };
    const refused = await last(() => '198.51.100.7');
    expect([refused?.status, codeOf(refused ?? { body: {} })]).toEqual([429, 'rate.exceeded']);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    const sameHouse = await last((attempt) => `2001:db8:7:7::${String(attempt + 1)}`);
    expect(sameHouse?.status).toBe(429);
    expect((await staff(known, 'Correct-horse-7', '198.51.100.8')).status).toBe(200);
  });
});
