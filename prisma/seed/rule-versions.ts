import type pg from 'pg'
import { override, type Finding } from '@/lib/enrolment/eligibility/rules'
import { addDays, type Day } from '@/lib/time'
import { accountId, leader, trainingOfficer } from './accounts'
import { at } from './calendar'
import { addEvent } from './happenings'
import { uid } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'

const addendum = uid('rule_set', 1)
const cite = (article: number) => `Quy định bổ sung của Trường, Điều ${String(article)}`

/** What the first school adds for all its courses: decided last week, in force in a fortnight. Which levels must come first was not seen, so it says that. */
export function addAddendum(rows: Rows, today: Day) {
  rows.add('rule_set', {
    id: addendum, school_id: schoolId(1), family: 'SCHOOL_ADDENDUM', document: '15/QĐ-TrCT', title: 'Quy định bổ sung về cử học viên của Trường', valid_from: addDays(today, 14), valid_to: null,
    document_on: addDays(today, -7), account_id: accountId(leader), decided_at: at(addDays(today, -7), '15:00'),
  })
  const rules = [
    ['PROCEEDINGS', 'NEEDS_DOCUMENT', {}, null, true],
    ['ORDER_OF_COURSES', 'NEEDS_DOCUMENT', { intermediateNeeds: null, advancedNeeds: 'INTERMEDIATE', equivalenceIssuedBefore: '2021-07-09' }, 'COMPETENT_AUTHORITY', false],
    ['REPEATED_CONTENT', 'NEEDS_DOCUMENT', { sharePercent: 70 }, 'SCHOOL_LEADERSHIP', true],
    ['PRIORITY', 'WARNS', { women: 1, ethnicMinority: 2, difficultArea: 1 }, null, true],
  ] as const
  rules.forEach(([code, severity, parameters, waivable, verified], index) => {
    rows.add('rule', { id: uid('rule', index + 1), rule_set_id: addendum, position: index + 1, code, citation: cite(index + 2), severity, parameters, waivable_by: waivable, verified, wording_vi: null, wording_en: null })
  })
}

interface Reviewed { id: string; cohort_id: string; person_id: string; agency_id: string; findings: Finding[]; day: Day }

/** One special case: of somebody whose education the school would review, in a class that takes lists. Expects the nominations to be written. */
export async function waiveOne(client: pg.ClientBase, rows: Rows, today: Day) {
  const { rows: [one] } = await client.query<Reviewed>(`
    select n.id, n.cohort_id, n.person_id, n.agency_id, n.findings, n.submitted_at::date::text as day from nomination n join cohort c on c.id = n.cohort_id
    where c.school_id = $1 and c.status = 'ANNOUNCED' and n.status = 'SUBMITTED' and n.findings @> '[{"rule": "EDUCATION", "outcome": "NEEDS_REVIEW"}]'
    order by n.agency_id desc, n.id limit 1`, [schoolId(1)])
  if (!one) return
  const paper = { authority: 'Ban Thường vụ Tỉnh ủy', documentNumber: '612-CV/TU', documentOn: addDays(today, -3), reason: 'Cán bộ người dân tộc thiểu số, công tác tại xã biên giới' }
  const when = at(addDays(today, -1), '09:10')
  rows.add('waiver', {
    id: uid('waiver', 1), school_id: schoolId(1), cohort_id: one.cohort_id, person_id: one.person_id, rule: 'EDUCATION', authority: paper.authority, document_number: paper.documentNumber,
    document_on: paper.documentOn, reason: paper.reason, account_id: accountId(trainingOfficer), recorded_at: when,
  })
  const findings = one.findings.map((finding) => (finding.rule === 'EDUCATION' ? override(finding, paper) : finding))
  await client.query('update nomination set findings = $2 where id = $1', [one.id, JSON.stringify(findings)])
  addEvent(rows, {
    type: 'standard.waived', when, actor: 'school', agency: null, subject: ['nomination', one.id], data: { waiver: uid('waiver', 1), rule: 'EDUCATION', decisionNumber: paper.documentNumber },
  }, 1)
}
