import type { Check } from './check';
import { dateAmbiguous } from './dateAmbiguous';
import { dateDuration } from './dateDuration';
import { dateImpossible } from './dateImpossible';
import { dateMixedOrder } from './dateMixedOrder';
import { datePublishedConflict } from './datePublishedConflict';
import { datePublishedMissing } from './datePublishedMissing';
import { dateUnresolved } from './dateUnresolved';
import { dateWeekday } from './dateWeekday';
import { nameRoleArticle } from './nameRoleArticle';
import { nameRoleSources } from './nameRoleSources';
import { textDuplicate } from './textDuplicate';

/** Every check, in the order of the catalogue. Add yours here; a test ties the list to docs/checks and the manifest. */
export const checks: readonly Check[] = [
  dateWeekday,
  dateImpossible,
  dateAmbiguous,
  dateMixedOrder,
  datePublishedConflict,
  datePublishedMissing,
  dateUnresolved,
  dateDuration,
  textDuplicate,
  nameRoleArticle,
  nameRoleSources,
];
