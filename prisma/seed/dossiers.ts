import { createHash } from 'node:crypto'
import { dossierMessages } from '@/lib/enrolment/dossier/messages'
import { takesDocuments } from '@/lib/enrolment/dossier/rules'
import type { DocumentFault, DocumentKind, DocumentStatus } from '@/lib/enrolment/dossier/schema'
import { safeFileName } from '@/lib/files/file-name'
import { files } from '@/lib/files/storage'
import { searchKey } from '@/lib/text'
import { addDays, type Day } from '@/lib/time'
import { demoLiaisonOf } from './accounts'
import { at } from './calendar'
import { courseId } from './courses'
import type { Nominated } from './enrolment'
import { addEvent, tell, type Happening } from './happenings'
import { uid } from './ids'
import { smallPdf } from './pdf'
import type { Rows } from './rows'
import { schoolId } from './schools'

/** What the long course asks of everybody, as its notices do. */
const asked = ['PARTY_CONFIRMATION', 'DIPLOMA', 'POST_DECISION', 'RATING_RECORDS'] as const satisfies readonly DocumentKind[]
const requirementOf = (kind: (typeof asked)[number]) => uid('document_requirement', asked.indexOf(kind) + 1)
/** Of every installation: for a planned post without its decision. */
const planningRequirement = '019b0000-0000-7000-8000-000000000004'

export function addRequirements(rows: Rows) {
  asked.forEach((kind, index) => {
    rows.add('document_requirement', {
      id: requirementOf(kind), school_id: schoolId(1), course_id: courseId(1, 'TC'), rule: null, reason: null, kind, position: 10 + index,
      valid_from: '2021-01-01', citation: 'Thông báo tuyển sinh của Trường', verified: false,
    })
  })
}

type Wish = readonly [kind: (typeof asked)[number], ...versions: (readonly [DocumentStatus, DocumentFault?])[]]
/** Dossiers in every state, by turns. */
const patterns: readonly (readonly Wish[])[] = [
  [['PARTY_CONFIRMATION', ['CHECKED']], ['DIPLOMA', ['CHECKED']], ['POST_DECISION', ['RETURNED', 'ILLEGIBLE'], ['SUBMITTED']], ['RATING_RECORDS', ['RETURNED', 'INCOMPLETE']]],
  [['PARTY_CONFIRMATION', ['SUBMITTED']], ['DIPLOMA', ['RETURNED', 'NOT_CERTIFIED']]],
  [['PARTY_CONFIRMATION', ['CHECKED']], ['DIPLOMA', ['CHECKED']], ['POST_DECISION', ['CHECKED']], ['RATING_RECORDS', ['CHECKED']]],
  [['DIPLOMA', ['SUBMITTED']], ['POST_DECISION', ['SUBMITTED']], ['RATING_RECORDS', ['SUBMITTED']], ['PARTY_CONFIRMATION', ['SUBMITTED']]],
]

/** What an accepted nomination has. */
const inOrder = 2

/** Papers of the nominations that the demo's liaisons and the office can open: rows, what happened, and the files themselves. */
export async function addDossiers(rows: Rows, today: Day, nominated: readonly Nominated[]) {
  const shown = nominated.filter(({ cohort, agency, outcome }) => cohort.course === 'TC' && demoLiaisonOf(agency) !== null && takesDocuments(outcome.status) && outcome.status !== 'ENROLLED')
  for (const [index, one] of shown.entries()) {
    const wishes = patterns[one.outcome.status === 'ACCEPTED' ? inOrder : index % patterns.length] ?? []
    for (const [place, [kind, ...versions]] of wishes.entries()) await addVersions(rows, today, one, { kind, versions, n: (index * 10 + place) * 10 })
    if (one.outcome.flaw === 'DECISION_MISSING' && one.outcome.status !== 'RETURNED') addStated(rows, one, index)
  }
}

const base = (one: Nominated, n: number) => ({ id: uid('nomination_document', n), nomination_id: one.id, replaced_at: null, purged_at: null, note: null })
const noFile = { file_name: null, media_type: null, size_bytes: null, content_hash: null }
const noPaper = { paper_number: null, paper_on: null, confirmed_by: null }
const dayOf = (one: Nominated): Day => one.submittedAt.slice(0, 10)

type Given = { kind: (typeof asked)[number]; versions: readonly (readonly [DocumentStatus, DocumentFault?])[]; n: number }

async function addVersions(rows: Rows, today: Day, one: Nominated, { kind, versions, n }: Given) {
  for (const [place, [status, fault]] of versions.entries()) {
    const row = base(one, n + place)
    const label = dossierMessages.vi.dossier.kinds[kind]
    const bytes = smallPdf([label, one.cadre.fullName, `Ban ${String(place + 1)}, tep minh hoa`].map((line) => searchKey(line).toUpperCase()))
    await files.put(row.id, bytes)
    const uploadedAt = at(addDays(dayOf(one), place * 2), `17:${String(10 + (n % 10))}`)
    const reviewedAt = status === 'SUBMITTED' ? null : at(addDays(dayOf(one), place * 2 + 1), `15:${String(10 + (n % 10))}`)
    rows.add('nomination_document', {
      ...row, ...noPaper, requirement_id: requirementOf(kind), kind, version: place + 1, status, reason: fault ?? null, uploaded_at: uploadedAt, reviewed_at: reviewedAt,
      file_name: safeFileName(label, 'pdf'), media_type: 'application/pdf', size_bytes: bytes.length, content_hash: createHash('sha256').update(bytes).digest('hex'),
      replaced_at: place + 1 < versions.length ? at(addDays(dayOf(one), place * 2 + 2), `17:${String(10 + (n % 10))}`) : null,
    })
    const said = { document: kind, version: place + 1 }
    record(rows, today, one, n + place, { type: 'document.uploaded', when: uploadedAt, actor: 'agency', data: said })
    if (reviewedAt) record(rows, today, one, n + place, { type: fault ? 'document.returned' : 'document.checked', when: reviewedAt, actor: 'school', data: fault ? { ...said, fault } : said })
  }
}

function addStated(rows: Rows, one: Nominated, index: number) {
  rows.add('nomination_document', {
    ...base(one, 90_000 + index), ...noFile, requirement_id: planningRequirement, kind: 'PLANNING_DECISION', version: 1, status: 'SUBMITTED', reason: null,
    paper_number: `${String(200 + index)}-QĐ/ĐU`, paper_on: addDays(dayOf(one), -120), confirmed_by: 'Lê Thị Hạnh, Ủy viên Ban Thường vụ Đảng ủy', uploaded_at: at(dayOf(one), '17:30'), reviewed_at: null,
  })
}

function record(rows: Rows, today: Day, one: Nominated, index: number, happened: Pick<Happening, 'type' | 'when' | 'actor' | 'data'>) {
  const happening: Happening = { ...happened, agency: one.agency, subject: ['nomination', one.id] }
  const event = addEvent(rows, happening, 100 + index)
  const liaison = demoLiaisonOf(one.agency)
  if (happened.type === 'document.returned' && liaison !== null) tell(rows, [liaison], event, happening, today)
}
