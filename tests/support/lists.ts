// A list of an agency as its liaison uploads it, read and judged.
import type { AgencyActor } from '@/lib/access/actor'
import { uploadList } from '@/lib/enrolment/imports/commands/upload-list'
import { readLists } from '@/lib/enrolment/imports/jobs'
import { findImport, type ShownImport } from '@/lib/enrolment/imports/queries/find-import'
import { now } from './factories'

export async function uploadedList(liaison: AgencyActor, { id: cohortId }: { id: string }, bytes: Uint8Array): Promise<string> {
  const made = await uploadList(liaison, { cohortId, fileName: 'danh-sach.xlsx', bytes }, now)
  if (!made.ok) throw new Error(made.error)
  return made.value.id
}

export async function judgedList(liaison: AgencyActor, cohort: { id: string }, bytes: Uint8Array): Promise<ShownImport> {
  const id = await uploadedList(liaison, cohort, bytes)
  await readLists(now)
  const list = await findImport(liaison, id)
  if (!list) throw new Error('the list is gone')
  return list
}
