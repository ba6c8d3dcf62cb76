import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { decryptList, maskIdNumber } from '../../../identity-number'
import { dayAt, yearOf } from '../../../time'
import { readWorkbookApart } from '../../../web/read-workbook'
import type { SheetRow } from '../../../web/workbook'
import { mayNominate } from '../../policy'
import { importsVisibleTo } from '../policy'
import { findHeader } from '../rules/columns'
import { mayMapColumns } from '../rules/status'
import { mapping, type Field, type Mapping } from '../schema'

/** The first rows of a file, and what its columns are taken for: as somebody said, or as its headings say. Numbers of persons are covered. */
export type ShownColumns = { id: string; cohortId: string; fileName: string; header: number; columns: (Field | null)[]; rows: { number: number; texts: string[] }[] }

/** What is needed to say which columns of a list hold what, or null if there is no such list to say it of. */
export async function findColumns(actor: Actor, id: string, now: Date): Promise<ShownColumns | null> {
  if (!mayNominate(actor)) return null
  const list = await db.nominationImport.findFirst({ where: { AND: [{ id }, importsVisibleTo(actor)] } })
  if (!list || !mayMapColumns(list)) return null
  const book = await readWorkbookApart(decryptList(list.fileCipher))
  if ('fault' in book || book.rows.length === 0) return null
  const { header, columns } = mapping.safeParse(list.columns).data ?? recognised(book.rows, yearOf(dayAt(now)) - 1)
  const shown = book.rows.filter(({ number }) => number <= header + SHOWN_BELOW).slice(-SHOWN)
  const width = Math.max(...shown.map(({ cells }) => cells.length))
  return {
    id, cohortId: list.cohortId, fileName: list.fileName, header, columns: Array.from({ length: width }, (_, column) => columns[column] ?? null),
    rows: shown.map(({ number, cells }) => ({ number, texts: Array.from({ length: width }, (_, column) => covered(cells[column]?.text.trim() ?? '')) })),
  }
}

const SHOWN = 8
const SHOWN_BELOW = 3

function recognised(rows: readonly SheetRow[], lastYear: number): Mapping {
  const found = findHeader(rows, lastYear)
  if (!found) return { header: rows.find(({ cells }) => cells.filter(Boolean).length >= 3)?.number ?? rows[0]?.number ?? 1, columns: [] }
  const columns: (Field | null)[] = []
  for (const [field, column] of found.columns) columns[column] = field
  return { header: rows[found.first - 1]?.number ?? 1, columns: Array.from(columns, (field) => field ?? null) }
}

const covered = (text: string) => text.replace(/\d{9,12}/g, maskIdNumber).slice(0, 60)
