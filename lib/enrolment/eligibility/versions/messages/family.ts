import type { Translate } from '../../../../i18n/sentence'
import { addendumFamily } from '../../schema'

const named: readonly string[] = ['INTERMEDIATE_THEORY', addendumFamily]

/** The name of a rule set, whichever family it is of. */
export const familyName = (family: string, t: Translate): string => t(`enrolment.versions.families.${named.includes(family) ? family : 'other'}`, { family })
