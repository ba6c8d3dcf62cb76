import 'server-only'
import type { Actor } from '../../../access/actor'
import { listScanParameters } from '../../../planning/parameters/queries'
import type { Day } from '../../../time'
import type { ScanTimes } from '../rules/window'

/** When rolls are scanned at a school on a day. One statement. */
export async function findScanTimes(actor: Actor, schoolId: string, on: Day): Promise<ScanTimes> {
  const values = await listScanParameters(actor, schoolId, on)
  return {
    opensBefore: values.get('SCAN_OPENS_MINUTES')?.value ?? 0, lateAfter: values.get('SCAN_LATE_MINUTES')?.value ?? 0,
    verified: values.size > 0 && [...values.values()].every(({ verified }) => verified),
  }
}
