/** The last part of a path. */
export const fileOf = (path: string): string => path.replace(/^.*[\\/]/, "");

/** All of a path but its last part. */
export const folderOf = (path: string): string =>
  path.slice(0, Math.max(0, path.length - fileOf(path).length - 1));
