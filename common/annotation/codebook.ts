/** The codebook: what the rest of Copydesk uses of it. Its parts lie in the folder of the same name. */
export { isColour, isPaletteName, paletteNames, type PaletteName } from './codebook/colourName';
export { builtInKinds, linkKindsOf } from './codebook/linkKinds';
export { newCodebook, addTag, removeTag } from './codebook/write';
export { nameProblem, renameTag } from './codebook/rename';
export { parseCodebook, tagsKept } from './codebook/read';
export { starterCodebook, starterTags } from './codebook/starter';
export { deprecation, successorOf } from './codebook/successors';
export {
  codebookPath,
  findTag,
  plainTag,
  tagKey,
  type Codebook,
  type Tag,
  type TagName,
  type TagUse,
} from './codebook/tag';
