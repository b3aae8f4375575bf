import { plainAnswer } from '../../../src/refusals/plain-answer';

describe('the words of a refusal to which nobody gave any', () => {
  it('say of a save that nothing was saved, and why', () => {
    expect(plainAnswer(404, 'Entity not found', 'document.saved')).toEqual({
      code: 'request.not-found',
      message: 'Nothing was saved. This was deleted, or you do not work any more for the partnership that it belongs to.',
    });
  });

  it('say of anything else that there is nothing', () => {
    expect(plainAnswer(404, 'Entity not found', 'other')?.code).toBe('request.not-found');
  });
});
