/** Whether a path is that of `folder` or of something in it; paths with `/`, none at the end. */
export const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
