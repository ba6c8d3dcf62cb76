import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { asking } from '../support/asking'
import type { Portal } from '../support/portal'
import { goodList, headerAfter } from '../support/workbooks'
import { keyOf, openCohorts } from './key'

/** From the upload of a list to what was found in its rows; `wanted` is what an issue asks for on two cores. */
export interface ListRead {
  rows: number
  seconds: number
  wanted: number
  /** How often the progress that others see moved. */
  steps: number
  /** Megabytes that the portal's process held at most since it began; null where the system does not tell. */
  peakMemory: number | null
}

const answered = z.object({ status: z.string(), rowsChecked: z.number(), summary: z.object({ ready: z.number() }) })

/** Uploads lists of 300 and of 5,000 rows as a liaison's program would, and asks for each until it is judged. */
export async function readListsOf(portal: Portal): Promise<ListRead[]> {
  const { key, cohorts } = await asking(portal.databaseUrl, async (client) => ({ key: await keyOf(client, 'daumoi.01@coquan.example', 'NOMINATOR'), cohorts: await openCohorts(client) }))
  const of = (rows: number, wanted: number) => readOne(portal, { key, cohort: cohorts[0] ?? '', rows, wanted })
  return [await of(300, 5), await of(5_000, 60)]
}

async function readOne({ url, pid }: Portal, { key, cohort, rows, wanted }: { key: string; cohort: string; rows: number; wanted: number }): Promise<ListRead> {
  const form = new FormData()
  form.set('file', new File([Uint8Array.from(goodList(rows, 1, headerAfter(new Date().getFullYear() - 1)))], 'danh-sach.xlsx'))
  const headers = { authorization: `Bearer ${key}` }
  const begun = performance.now()
  const made = await fetch(`${url}/api/cohorts/${cohort}/imports`, { method: 'POST', headers, body: form })
  const { id } = z.object({ id: z.uuid() }).parse(await made.json())
  const seen = new Set<number>()
  for (;;) {
    const list = answered.parse(await (await fetch(`${url}/api/imports/${id}`, { headers })).json())
    seen.add(list.rowsChecked)
    if (list.status === 'CHECKED') return { rows, wanted, seconds: (performance.now() - begun) / 1_000, steps: seen.size, peakMemory: peakOf(pid) }
    if (list.status !== 'READING') throw new Error(`The list of ${String(rows)} rows ended as ${list.status}.`)
    await wait(50)
  }
}

export const asLines = (lists: readonly ListRead[]): string => lists.map(({ rows, seconds, wanted, steps, peakMemory }) => (
  `list of ${String(rows)} rows: judged ${seconds.toFixed(1)} s after its upload (wanted: ${String(wanted)} s), progress seen ${String(steps)} times, ${peakMemory === null ? '-' : peakMemory.toFixed(0)} MB at most`
)).join('\n')

function peakOf(pid: number): number | null {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1_024
  } catch {
    return null
  }
}
