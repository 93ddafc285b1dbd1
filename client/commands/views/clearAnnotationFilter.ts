import type { Command } from '../command';

/** Shows all annotations again. */
export const clearAnnotationFilter: Command = {
  name: 'clearAnnotationFilter',
  title: 'Clear Annotation Filter',
  run: (app) => Promise.resolve(app.annotationFilter.set('')),
};
