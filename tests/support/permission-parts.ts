// The attempts of parts that have a file of their own, in the order of the matrix.
import { councilAttempts } from './permission-council'
import { graduationAttempts } from './permission-graduation'
import { evaluationAttempts } from './permission-evaluations'
import { dossierAttempts } from './permission-dossier'
import { needsAttempts } from './permission-needs'
import { noticeAttempts } from './permission-notices'
import { openingAttempts } from './permission-opening'
import { orderAttempts } from './permission-order'
import { planAttempts } from './permission-plan'
import { studyAttempts } from './permission-study'
import { dutyAttempts } from './permission-duties'
import { reportAttempts } from './permission-reports'

export const partAttempts = {
  ...needsAttempts,
  ...planAttempts,
  ...noticeAttempts,
  ...openingAttempts,
  ...dossierAttempts,
  ...councilAttempts,
  ...orderAttempts,
  ...studyAttempts,
  ...dutyAttempts,
  ...reportAttempts,
  ...graduationAttempts,
  ...evaluationAttempts,
} as const
