import { addDays, type Day } from '@/lib/time'
import { accountId, liaisonOf, provinceOfficer, roleId, sideOf, trainingOfficer } from './accounts'
import { agencyId } from './agencies'
import { at } from './calendar'
import { uidAt } from './ids'
import type { Rows } from './rows'
import { schoolId } from './schools'

export interface Happening {
  type: string; when: string; actor: 'school' | 'agency' | 'province' | 'system'; agency: number | null
  subject: readonly ['nomination' | 'cohort' | 'call' | 'plan' | 'notice', string]; data: Record<string, unknown>
}

/** Records what happened to a subject; `index` tells two happenings of one instant apart. */
export function addEvent(rows: Rows, happening: Happening, index: number) {
  const [kind, subject] = happening.subject
  const account = accountOf(happening)
  const id = uidAt(Date.parse(happening.when), `event ${subject} ${String(index)}`)
  rows.add('event', {
    id, type: happening.type, happened_at: happening.when, account_id: account && accountId(account),
    role_id: account && roleId(account, account === trainingOfficer ? 'TRAINING_OFFICE' : account === provinceOfficer ? 'PROVINCE' : 'NOMINATOR'),
    actor_kind: happening.actor, school_id: schoolId(1),
    agency_id: happening.agency && agencyId(1, happening.agency), subject_kind: kind, subject_id: subject, data: happening.data,
    request_id: null,
  })
  return id
}

function accountOf({ actor, agency }: Happening) {
  if (actor === 'school') return trainingOfficer
  if (actor === 'province') return provinceOfficer
  return actor === 'agency' && agency !== null ? liaisonOf(agency) : null
}

/** Read, if it is older than a week. */
export function tell(rows: Rows, accounts: readonly number[], event: string, happening: Happening, today: Day) {
  const when = happening.when
  for (const account of accounts) {
    rows.add('notification', {
      id: uidAt(Date.parse(when), `notification ${event} ${String(account)}`), account_id: accountId(account), event_id: event,
      kind: happening.type, audience: sideOf(account),
      data: {
        ...happening.data, subjectKind: happening.subject[0], subjectId: happening.subject[1],
        ...(happening.agency === null ? {} : { agencyId: agencyId(1, happening.agency) }),
      },
      created_at: when,
      read_at: when.slice(0, 10) < addDays(today, -7) ? at(addDays(when.slice(0, 10), 1), '08:00') : null,
    })
  }
}
