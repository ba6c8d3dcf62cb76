import { standardForms, type StandardCode, type StandardForm } from '@/lib/evaluations/templates/rules'
import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'

/** In the order in which their ids are drawn. */
const numbered: readonly StandardCode[] = ['END', 'AFTER_TRAINEE', 'AFTER_MANAGER', 'AFTER_AGENCY', 'BEFORE_TRAINEE', 'BEFORE_MANAGER', 'LECTURER', 'PROGRAMME', 'FACILITIES', 'TRAINEE']
/** Not yet put into use. */
const drafts: ReadonlySet<StandardCode> = new Set<StandardCode>(['FACILITIES', 'TRAINEE'])

export const questionnaires = standardForms
export type QuestionnaireCode = StandardCode
export const templateId = (code: QuestionnaireCode) => uid('evaluation_template', numbered.indexOf(code) + 1)

export function addQuestionnaires(rows: Rows) {
  for (const name of numbered) {
    const { items, timings, ...head }: StandardForm = standardForms[name]
    const id = templateId(name)
    rows.add('evaluation_template', { id, school_id: schoolId(1), version: 1, ...head, timings: [...timings], status: drafts.has(name) ? 'DRAFT' : 'IN_USE' })
    items.forEach(({ code, kind, textVi, textEn }, index) => {
      rows.add('evaluation_item', { template_id: id, code, position: index + 1, kind, text_vi: textVi, text_en: textEn })
    })
  }
}
