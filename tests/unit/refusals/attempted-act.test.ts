import { attemptedAct } from '../../../src/refusals/attempted-act';

describe('what a request was about to do', () => {
  it.each([
    ['POST', '/editorial/documents/api::issue.issue/abc/publish', 'publication.published'],
    ['POST', '/editorial/documents/api::issue.issue/abc/sign-off/approve', 'review.approved'],
    ['POST', '/editorial/documents/api::issue.issue/abc/guests/12/withdraw', 'guest.withdrawn'],
    ['POST', '/editorial/documents/api::issue.issue/abc/talk/12/comments/3/take-back', 'talk.taken-back'],
    ['POST', '/editorial/documents/api::issue.issue/abc/assignment/clear', 'assignment.ended'],
    ['PUT', '/content-manager/collection-types/api::issue.issue/abc', 'document.saved'],
    ['DELETE', '/content-manager/collection-types/api::issue.issue/abc', 'document.deleted'],
    ['POST', '/content-manager/collection-types/api::issue.issue/clone/abc', 'document.created'],
    ['POST', '/editorial/documents/api::issue.issue/abc/lease/take-over', 'form.taken-over'],
    ['GET', '/content-manager/collection-types/api::issue.issue/abc', 'looked'],
    ['GET', '/editorial/documents/api::issue.issue/abc/guests', 'looked'],
  ])('%s %s is told with its document', (method, path, act) => {
    expect(attemptedAct(method, path)).toEqual({ act, document: { uid: 'api::issue.issue', documentId: 'abc' }, partnership: null });
  });

  it.each([
    ['POST', '/partnerships/managed/p/people/m/end', 'person.ended'],
    ['POST', '/partnerships/network/p/support', 'support.opened'],
    ['POST', '/partnerships/managed/p/support/a/end', 'support.taken-away'],
    ['POST', '/partnerships/managed/p/practitioners/x/block', 'practitioner.blocked'],
    ['POST', '/partnerships/managed/p/practitioners/x/approve', 'practitioner.approved'],
    ['PUT', '/editorial/sign-off/p/types/issue', 'sign-off.chosen'],
    ['POST', '/partnership-life/p/close', 'partnership.changed'],
  ])('%s %s is told with its partnership', (method, path, act) => {
    expect(attemptedAct(method, path)).toEqual({ act, document: null, partnership: 'p' });
  });

  it('knows doors that name nothing', () => {
    expect(attemptedAct('POST', '/partnerships/network').act).toBe('partnership.made');
    expect(attemptedAct('POST', '/content-manager/collection-types/api::issue.issue').act).toBe('document.created');
    expect(attemptedAct('POST', '/content-manager/collection-types/api::issue.issue/actions/bulkPublish').act).toBe(
      'publication.published',
    );
    expect(attemptedAct('GET', '/editorial/audit').act).toBe('looked');
  });

  it('takes for looking what an open form asks by itself', () => {
    const asked = [
      ['PUT', '/editorial/documents/api::story.story/abc/lease'],
      ['POST', '/editorial/documents/api::story.story/abc/lease/release'],
      ['POST', '/content-manager/uid/check-availability'],
      ['POST', '/content-manager/uid/generate'],
    ] as const;
    expect(asked.map(([method, path]) => attemptedAct(method, path).act)).toEqual(asked.map(() => 'looked'));
  });

  it('keeps what it does not know as something else', () => {
    expect(attemptedAct('POST', '/upload')).toEqual({ act: 'other', document: null, partnership: null });
  });
});
