// The language server and the command line load the model; the analysis uses it.
export { readNameModel, type NameModel } from '../analysis/names/tagger/nameModel';
