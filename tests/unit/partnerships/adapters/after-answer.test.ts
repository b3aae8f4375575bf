import { EventEmitter } from 'node:events';

import type { Core } from '@strapi/strapi';

import { afterAnswer } from '../../../../src/plugins/partnerships/server/src/adapters/after-answer';
import { helpForgetfulStaff } from '../../../../src/plugins/partnerships/server/src/adapters/forgotten-by-staff';
import { createForgottenPassword } from '../../../../src/plugins/partnerships/server/src/application/forgotten-password';

type Extension = (service: object) => { forgotPassword(sent: unknown): Promise<unknown> };

/** A server with one request at hand. */
const aServer = () => {
  const answer = Object.assign(new EventEmitter(), { writableFinished: false });
  const failures: unknown[] = [];
  let extend: Extension = () => ({ forgotPassword: () => Promise.resolve() });
  const strapi = {
    requestContext: { get: () => ({ res: answer }) },
    log: { error: (_: string, error: unknown) => failures.push(error) },
    get: () => ({ extend: (_: string, extension: Extension) => (extend = extension) }),
  } as unknown as Core.Strapi;
  return { strapi, failures, end: () => answer.emit('close'), staffPasswords: (stock: object) => extend(stock) };
};

describe('what is left for after the answer', () => {
  it('waits for it, and is told to the log when it fails', async () => {
    const { strapi, failures, end } = aServer();
    const work = jest.fn(() => Promise.reject(new Error('The database is gone.')));
    afterAnswer(strapi)(work);
    expect(work).not.toHaveBeenCalled();
    end();
    await Promise.resolve();
    expect([work.mock.calls.length, failures]).toEqual([1, [new Error('The database is gone.')]]);
  });

  it('is looking for the account of staff who forgot the password', async () => {
    const { strapi, end, staffPasswords } = aServer();
    helpForgetfulStaff(strapi);
    const forgotPassword = jest.fn(() => Promise.resolve());
    await staffPasswords({ forgotPassword }).forgotPassword({ email: 'sam@council.example.org' });
    expect(forgotPassword).not.toHaveBeenCalled();
    end();
    expect(forgotPassword).toHaveBeenCalledWith({ email: 'sam@council.example.org' });
  });

  it('is looking for the account of a practitioner who forgot the password', async () => {
    const left: (() => Promise<void>)[] = [];
    const find = jest.fn(() => Promise.resolve(null));
    const ports = { accounts: { find }, transact: (work: () => unknown) => work(), post: { canSend: true } };
    const forgotten = createForgottenPassword({ ...ports, afterwards: (work: () => Promise<void>) => left.push(work) } as never);
    forgotten.ask('sam@school.example.org');
    expect(find).not.toHaveBeenCalled();
    await left[0]?.();
    expect(find).toHaveBeenCalledWith('sam@school.example.org');
  });
});
