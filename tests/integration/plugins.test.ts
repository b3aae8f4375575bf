import { boot, type BootedApp } from '../support/boot';

describe('the plugin collection', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  // Strapi skips a plugin whose compiled entry is missing, and says nothing.
  it.each(['partnerships', 'editorial', 'delivery', 'import-desk', 'users-permissions'])('loads %s', (name) => {
    expect(app.strapi.plugin(name)).toBeDefined();
  });

  it('lets a member of staff sign in', async () => {
    const token = await app.signIn();
    await app.http.get('/admin/users/me').set('Authorization', `Bearer ${token}`).expect(200);
  });
});
