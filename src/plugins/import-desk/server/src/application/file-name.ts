/** The last part of a path, with the separators of any system: "autumn.txt" of "news/autumn.txt". */
export const fileNameOf = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path;
