import { yup } from '@strapi/utils';

import { answerFailedChecks } from '../../../src/strapi-edge';

describe('a check of a form of Strapi’s', () => {
  const away = new Error('The database is away.');
  const failing = (fail: () => Promise<boolean>) => yup.object({ folder: yup.mixed().test('waits', 'is not there', fail) });

  beforeAll(() => {
    answerFailedChecks();
    answerFailedChecks();
  });

  it('that fails while it waits is answered by its failure', async () => {
    await expect(failing(() => Promise.reject(away)).validate({ folder: 1 })).rejects.toBe(away);
  });

  it('that throws its refusal while it waits is answered by that', async () => {
    const form = failing(() => Promise.reject(new yup.ValidationError('no', 1, 'folder')));
    await expect(form.validate({ folder: 1 }, { abortEarly: false })).rejects.toMatchObject({ errors: ['no'] });
  });

  it('is answered as before where it does not fail, or fails at once', async () => {
    await expect(failing(() => Promise.resolve(true)).validate({ folder: 1 })).resolves.toEqual({ folder: 1 });
    await expect(failing(() => Promise.resolve(false)).validate({ folder: 1 })).rejects.toMatchObject({ errors: ['is not there'] });
    const atOnce = yup.object({ folder: yup.mixed().test('at once', 'is wrong', (value) => value === 2) });
    expect(() => atOnce.validateSync({ folder: 1 })).toThrow('is wrong');
    expect(atOnce.validateSync({ folder: 2 })).toEqual({ folder: 2 });
  });
});
