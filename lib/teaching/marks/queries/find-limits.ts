import 'server-only'
import type { Actor } from '../../../access/actor'
import { listStudyParameters } from '../../../planning/parameters/queries'
import type { Day } from '../../../time'
import { limitsOf, type StudyLimits } from '../rules/limits'

/** What results are judged by at a school on a day. One statement. */
export const findStudyLimits = async (actor: Actor, schoolId: string, on: Day): Promise<StudyLimits> => limitsOf(await listStudyParameters(actor, schoolId, on))
