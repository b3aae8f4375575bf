import { theDemo } from './support/the-demo';

const demo = theDemo();
const issues = demo.flatMap((content) => content.issues);
const sections = issues.flatMap((issue) => issue.sections);
const briefings = demo.flatMap((content) => content.briefings);

describe('the size of the demo', () => {
  it('has the four partnerships, with their kinds, areas and series', () => {
    expect(demo.map(({ partnership: { slug, kind, areas, series } }) => [slug, kind, areas.length, series.length]).sort()).toEqual([
      ['lancashire', 'joint', 3, 2],
      ['llr', 'joint', 3, 1],
      ['salford', 'children', 1, 1],
      ['tasp', 'association', 0, 1],
    ]);
  });

  it('has ten issues or more, most of them public, some in the making, some changed since, one withdrawn', () => {
    const count = (kind: string): number => issues.filter(({ fate }) => fate.kind === kind).length;
    expect(issues.length).toBeGreaterThanOrEqual(10);
    expect(count('published')).toBeGreaterThan(issues.length / 2);
    expect(count('draft')).toBeGreaterThanOrEqual(1);
    expect(count('changed')).toBeGreaterThanOrEqual(1);
    expect(count('withdrawn')).toBe(1);
  });

  it('has seventy sections or more on three levels, each but a group heading with something in it', () => {
    expect(sections.length).toBeGreaterThanOrEqual(70);
    expect(new Set(sections.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
    const empty = issues.flatMap(({ sections: list }) =>
      list.filter(({ level, body = [], placements = [] }, index) => {
        const introducesDeeper = (list[index + 1]?.level ?? 0) > level;
        return body.length + placements.length === 0 && !introducesDeeper;
      }),
    );
    expect(empty.map(({ heading }) => heading)).toEqual([]);
  });

  it('never jumps over a level', () => {
    const jumps = issues.flatMap(({ key, sections: list }) =>
      list.flatMap(({ level, heading }, index) => (level > (list[index - 1]?.level ?? 0) + 1 ? [`${key}: ${heading}`] : [])),
    );
    expect(jumps).toEqual([]);
  });

  it('has thirty events, thirty contacts and twenty-five stories or more', () => {
    expect(demo.flatMap(({ events }) => events).length).toBeGreaterThanOrEqual(30);
    expect(demo.flatMap(({ contacts }) => contacts).length).toBeGreaterThanOrEqual(30);
    expect(demo.flatMap(({ stories }) => stories).length).toBeGreaterThanOrEqual(25);
  });

  it('has events in the making', () => {
    expect(demo.flatMap(({ events }) => events.filter(({ unpublished }) => unpublished)).length).toBeGreaterThanOrEqual(2);
  });

  it('has ten briefings or more with seven panels of substance and questions for a team', () => {
    const full = briefings.filter(({ kind }) => kind === 'seven-minute');
    expect(full.length).toBeGreaterThanOrEqual(10);
    for (const { panels = [], questions = [] } of full) {
      expect(panels).toHaveLength(7);
      expect(questions.length).toBeGreaterThanOrEqual(3);
      expect(Math.min(...panels.map(({ body }) => body.trim().split(/\s+/).length))).toBeGreaterThanOrEqual(30);
    }
  });
});
