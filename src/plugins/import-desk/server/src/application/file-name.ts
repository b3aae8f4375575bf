/** The last part of a path, of whichever system: "autumn.txt" of "/home/jo/autumn.txt" and of "C:\\Jo\\autumn.txt". */
export const fileNameOf = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path;
