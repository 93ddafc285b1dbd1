import type { Check } from './check';
import { claimCount } from './claimCount';
import { claimFirst } from './claimFirst';
import { claimQuantity } from './claimQuantity';
import { claimSum } from './claimSum';
import { dateAge } from './dateAge';
import { dateAmbiguous } from './dateAmbiguous';
import { dateDuration } from './dateDuration';
import { dateEventConflict } from './dateEventConflict';
import { dateFollowUp } from './dateFollowUp';
import { dateImpossible } from './dateImpossible';
import { dateMixedOrder } from './dateMixedOrder';
import { datePublishedConflict } from './datePublishedConflict';
import { datePublishedFuture } from './datePublishedFuture';
import { datePublishedMissing } from './datePublishedMissing';
import { dateRange } from './dateRange';
import { dateRelativeConflict } from './dateRelativeConflict';
import { dateSequence } from './dateSequence';
import { dateTenseFuture } from './dateTenseFuture';
import { dateTensePast } from './dateTensePast';
import { dateUnresolved } from './dateUnresolved';
import { dateWeekday } from './dateWeekday';
import { dateWeekdayFar } from './dateWeekdayFar';
import { nameCaption } from './nameCaption';
import { nameOffice } from './nameOffice';
import { nameOrganization } from './nameOrganization';
import { namePlace } from './namePlace';
import { nameRoleArticle } from './nameRoleArticle';
import { nameRoleSources } from './nameRoleSources';
import { nameSurnameAmbiguous } from './nameSurnameAmbiguous';
import { nameSurnameFirst } from './nameSurnameFirst';
import { nameVariant } from './nameVariant';
import { quoteDiffers } from './quoteDiffers';
import { quoteSpeaker } from './quoteSpeaker';
import { textArticles } from './textArticles';
import { textBoilerplate } from './textBoilerplate';
import { textBytes } from './textBytes';
import { textDuplicate } from './textDuplicate';
import { textGlued } from './textGlued';
import { textWire } from './textWire';

/** Every check, in the order of the catalogue. Add yours here; a test ties the list to docs/checks and the manifest. */
export const checks: readonly Check[] = [
  dateWeekday,
  dateImpossible,
  dateAmbiguous,
  dateMixedOrder,
  datePublishedConflict,
  datePublishedMissing,
  datePublishedFuture,
  dateUnresolved,
  dateRelativeConflict,
  dateTensePast,
  dateTenseFuture,
  dateWeekdayFar,
  dateDuration,
  dateRange,
  dateAge,
  dateSequence,
  dateEventConflict,
  dateFollowUp,
  claimSum,
  claimCount,
  claimQuantity,
  claimFirst,
  textDuplicate,
  textBoilerplate,
  textArticles,
  textGlued,
  textBytes,
  textWire,
  nameVariant,
  nameRoleArticle,
  nameRoleSources,
  nameOffice,
  nameSurnameFirst,
  nameSurnameAmbiguous,
  nameCaption,
  nameOrganization,
  namePlace,
  quoteSpeaker,
  quoteDiffers,
];
