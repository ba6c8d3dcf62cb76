import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { TraineeActor } from '../../access/actor'
import { findSession, mayWork, requireActor } from '../../access/session'
import { redirect } from '../../i18n/navigation'
import { fail, type Result } from '../../result'
import { findHall, type Hall } from './queries/find-hall'
import { findScanning, type ScanError, type Scanning } from './queries/find-scanning'
import { findScans, type Scans } from './queries/find-scans'
import { scanInput } from './schema'

const idOf = (address: string): string => z.uuid().safeParse(address).data ?? notFound()

/** The screen of a lesson; 404 for who does not take its roll. */
export const loadHall = cache(async (lessonId: string): Promise<Hall> => (await findHall(await requireActor(), idOf(lessonId), new Date())) ?? notFound())

/** Who scanned for a lesson; 404 for who does not read its roll. */
export const loadScans = cache(async (lessonId: string): Promise<Scans> => (await findScans(await requireActor(), idOf(lessonId), new Date())) ?? notFound())

/** Who holds the telephone, as a trainee: also where the account wears another hat. Null where it has no such hat; who is not signed in comes back after it. */
export async function scanningTrainee(code: string): Promise<TraineeActor | null> {
  const known = scanInput.safeParse({ code })
  const session = (await findSession()) ?? (known.success ? await redirect(`/sign-in?to=/me/roll/${known.data.code}`) : await redirect('/sign-in'))
  if (!mayWork(session) && known.success) await redirect(`/account/privacy?to=/me/roll/${known.data.code}`)
  const actors = [session.hat, ...session.holder.hats].map(({ actor }) => actor)
  return actors.find((actor) => actor.kind === 'trainee') ?? null
}

/** What the code of an address asks to confirm. */
export const loadScanning = cache(async (code: string): Promise<Result<Scanning, ScanError>> => {
  const actor = await scanningTrainee(code)
  return actor ? findScanning(actor, code, new Date()) : fail('not_allowed')
})
