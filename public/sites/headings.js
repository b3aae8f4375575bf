/**
 * Heading levels from 2 on for things that say how deep they mean to stand (`{ level }`). Someone may begin with a small
 * heading or leave out a level; the page's outline still goes down one step at a time.
 */
export function headingLevels(things) {
  const open = [];
  return things.map(({ level }) => {
    while (open.at(-1) >= level) open.pop();
    open.push(level);
    return open.length + 1;
  });
}

/** The anchor of a section within its issue. */
export function anchorOf({ id }) {
  return id.replace(':', '-');
}
