import { isStoredName, storedName } from '../../../src/uploads/stored-name';

describe('a stored name', () => {
  it('is what Strapi calls the file, with the extension in lower case', () => {
    expect(storedName({ hash: 'thumbnail_Poster_2026_0a1b2c3d4e', ext: '.PNG' })).toBe('thumbnail_Poster_2026_0a1b2c3d4e.png');
  });

  it.each([
    '../secret.png',
    '..',
    'a/b.png',
    'a\\b.png',
    '.png',
    'a.png\0',
    'a.b.png',
    'C:a.png',
    'a.png\n',
    `${'a'.repeat(231)}.png`,
    'é.png',
  ])('is never %j', (name) => {
    expect(isStoredName(name)).toBe(false);
  });

  it('is nothing for a file that Strapi did not name', () => {
    expect(storedName({ hash: '../../concord', ext: '.db' })).toBeNull();
  });
});
