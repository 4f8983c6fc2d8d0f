import type { AssessmentActions } from "./assessment-actions";
import type { ControlActions } from "./control-actions";
import type { OpenDataActions } from "./open-data-actions";
import type { PaperActions } from "./paper-actions";
import type { ShareActions } from "./share-actions";

/**
 * Everything around a score that makes it stand on its own (design section 6). Fetched when it is first asked for, so each of
 * these may reject when it cannot be fetched; the writing ones throw only WorkbookError besides.
 */
export interface DossierActions
  extends ControlActions, AssessmentActions, PaperActions, ShareActions, OpenDataActions {}
