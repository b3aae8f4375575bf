import { subjectKey } from '../../../src/kernel';
import type { AssignmentRows, StoredAssignment } from '../../../src/plugins/editorial/server/src/application/assignment/rows';

/** What people have to do, in memory. */
export const assignmentsOn = (rows: { assignments: StoredAssignment[] }): AssignmentRows => ({
  of: (ref) => Promise.resolve(rows.assignments.find(({ subject }) => subjectKey(subject) === subjectKey(ref)) ?? null),
  to: (person) => Promise.resolve(rows.assignments.filter((assignment) => assignment.person === person)),
  all: () => Promise.resolve([...rows.assignments]),
  save: (assignment) => {
    const others = rows.assignments.filter(({ subject }) => subjectKey(subject) !== subjectKey(assignment.subject));
    rows.assignments = [...others, assignment];
    return Promise.resolve();
  },
  clear: (ref) => {
    rows.assignments = rows.assignments.filter(({ subject }) => subjectKey(subject) !== subjectKey(ref));
    return Promise.resolve();
  },
});
