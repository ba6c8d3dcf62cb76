import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import type { Finding } from '../../eligibility/rules'
import { storedFinding } from '../../eligibility/schema'
import { dayOf } from '../../../time'
import { mayNominate } from '../../policy'
import type { Letter } from '../../steps/letter'
import { freeSeats } from '../../steps/lock-cohort'
import { importsVisibleTo } from '../policy'
import { editableFields } from '../rules/editing'
import { fileFaults, importStatuses, storedErrors, verdicts, type CellError, type Field, type FileFault, type ImportStatus, type Verdict } from '../schema'
import { cellsOf } from '../steps/cells'

/** A cell that may be corrected, and what it says now. */
type Edit = { field: Field; text: string }
export type ImportedRow = { position: number; name: string; verdict: Verdict; errors: CellError[]; findings: readonly Finding[]; nominationId: string | null; edits: Edit[] }
/** `waived`: of those that are ready, who fails a rule that an authority waived. `fits` and `waits`: of the rows that are not refused, if they were sent at this moment, in the order of the file. */
export type ImportSummary = { rows: number; ready: number; waived: number; review: number; refused: number; fits: number; waits: number }
export type ShownImport = {
  id: string; cohortId: string; fileName: string; status: ImportStatus; fault: FileFault | null; rowsRead: number; rowsChecked: number
  version: string | null; unknownColumns: readonly string[]; createdAt: string; leftOut: number | null; letter: Letter | null; summary: ImportSummary; rows: readonly ImportedRow[]
}

/** A list of the agency with everything found in each row, or null. */
export async function findImport(actor: Actor, id: string): Promise<ShownImport | null> {
  if (!mayNominate(actor)) return null
  const list = await db.nominationImport.findFirst({
    where: { AND: [{ id }, importsVisibleTo(actor)] }, omit: { fileCipher: true, correctionsCipher: true },
  })
  if (!list) return null
  const [stored, free, letter] = await Promise.all([
    // While it is read the page is asked for again and again, and shows how far it is.
    list.status === 'READING' ? [] : db.nominationImportRow.findMany({ where: { importId: id }, orderBy: { position: 'asc' } }),
    freeSeats(db, list.cohortId, actor.agencyId), list.status === 'WRITTEN' ? readLetter(id) : null,
  ])
  const rows = stored.map((row) => shownRow(row, list.status === 'CHECKED'))
  const { cohortId, fileName, rowsRead, rowsChecked, version, unknownColumns, leftOut } = list
  return {
    id, cohortId, fileName, rowsRead, rowsChecked, version, unknownColumns, leftOut, rows, letter, createdAt: list.createdAt.toISOString(),
    status: importStatuses.find((one) => one === list.status) ?? 'FAILED', fault: fileFaults.find((one) => one === list.fault) ?? null,
    summary: summaryOf(rows, free.quota + free.pool),
  }
}

type Row = { position: number; cellsCipher: Uint8Array; verdict: string; errors: unknown; findings: unknown; nominationId: string | null }

function shownRow({ position, cellsCipher, nominationId, ...row }: Row, correctable: boolean): ImportedRow {
  const { name, cells } = cellsOf(cellsCipher)
  const verdict = verdicts.find((one) => one === row.verdict) ?? 'REFUSED'
  const [errors, findings] = [storedErrors.parse(row.errors), storedFinding.array().catch([]).parse(row.findings)]
  const fields = correctable && verdict === 'REFUSED' ? editableFields({ errors, findings, cells }) : []
  return { position, name, verdict, errors, findings, nominationId, edits: fields.map((field) => ({ field, text: cells[field] ?? '' })) }
}

/** The letter that sent what came from a list. */
async function readLetter(importId: string): Promise<Letter | null> {
  const letter = await db.agencyLetter.findFirst({ where: { nominations: { some: { importRow: { importId } } } }, select: { number: true, writtenOn: true } })
  return letter && { number: letter.number, writtenOn: dayOf(letter.writtenOn) }
}

function summaryOf(rows: readonly ImportedRow[], free: number): ImportSummary {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length
  const [ready, review, refused] = [count('READY'), count('REVIEW'), count('REFUSED')]
  const fits = Math.min(ready + review, Math.max(free, 0))
  const waived = rows.filter(({ verdict, findings }) => verdict === 'READY' && findings.some(({ outcome }) => outcome === 'OVERRIDDEN')).length
  return { rows: rows.length, ready, waived, review, refused, fits, waits: ready + review - fits }
}

export type ListedImport = { id: string; fileName: string; status: ImportStatus; createdAt: string; rowsRead: number }

/** The agency's lists for one cohort, latest first. */
export async function listImports(actor: Actor, cohortId: string): Promise<ListedImport[]> {
  if (!mayNominate(actor)) return []
  const lists = await db.nominationImport.findMany({
    where: { AND: [{ cohortId }, importsVisibleTo(actor)] }, orderBy: { createdAt: 'desc' }, take: 20,
    select: { id: true, fileName: true, status: true, createdAt: true, rowsRead: true },
  })
  return lists.map((one) => ({ ...one, status: importStatuses.find((status) => status === one.status) ?? 'FAILED', createdAt: one.createdAt.toISOString() }))
}
