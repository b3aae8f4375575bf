import path from 'node:path';

/** A path in a command's arguments, seen from where the person stood who called npm. */
export const calledFrom = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
