import { unanswerable } from '../../../src/refusals/unanswerable';

describe('an error of the database', () => {
  const LIST = { hasQuery: true };
  const OTHER = { hasQuery: false };
  const failed = (code: string, message = 'failed') => Object.assign(new Error(message), { code });

  it.each(['22P02', '22003', '22021', '22001', 'SQLITE_MISMATCH'])(
    'at a value that was sent is a refusal, whatever was asked: %s',
    (code) => {
      for (const asked of [LIST, OTHER]) expect(unanswerable(failed(code), asked)).toMatchObject({ code: 'request.invalid' });
    },
  );

  it('of Strapi’s, at what is no number where one belongs, is a refusal too', () => {
    expect(unanswerable(new Error('Expected a valid Number, got x'), OTHER)).toMatchObject({ code: 'request.invalid' });
  });

  it.each([
    failed('42703'),
    failed('SQLITE_ERROR', 'no such column: t0.a'),
    new Error('Operator $and must be an array'),
    new Error('Attribute  not found on model api::story.story'),
    Object.assign(new Error('Invalid format'), { name: 'InvalidDatetimeFormat' }),
  ])('at what a list was asked by is a refusal, and else a fault: %s', (error) => {
    expect(unanswerable(error, LIST)).toMatchObject({ code: 'request.invalid' });
    expect(unanswerable(error, OTHER)).toBeNull();
  });

  it.each([failed('23505'), failed('SQLITE_CONSTRAINT'), new Error('Oops'), 'text', null, undefined])(
    'of another kind stays: %s',
    (error) => expect(unanswerable(error, LIST)).toBeNull(),
  );
});
