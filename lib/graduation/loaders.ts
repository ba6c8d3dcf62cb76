import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { SignedInActor } from '../access/actor'
import { currentActor, requireActor } from '../access/session'
import { recordPersonRead } from '../people/commands'
import { afterAnswer } from '../web/after-answer'
import { currentRequest } from '../web/context'
import { checkCertificate } from './certificates/commands/check-certificate'
import { findCertificate, type Certificate } from './certificates/queries/find-certificate'
import { mayKeepRegister } from './policy'
import { findReview, type ClassReview } from './review/queries/find-review'

/** The review of the class of an address; 404 for what is not the actor's to see. */
export const loadReview = cache(async (cohortId: string): Promise<ClassReview> => {
  const [actor, id] = [await requireActor(), z.uuid().safeParse(cohortId)]
  return (id.success && (await findReview(actor, id.data, new Date()))) || notFound()
})

/** The certificate of an address in the register. That it was read is on record. */
export const loadCertificate = cache(async (certificateId: string): Promise<{ actor: SignedInActor; certificate: Certificate; keeps: boolean }> => {
  const [actor, id] = [await requireActor(), z.uuid().safeParse(certificateId)]
  const certificate = id.success && actor.kind === 'school' ? await findCertificate(actor, id.data) : null
  if (!certificate) return notFound()
  afterAnswer(() => recordPersonRead(actor, certificate.person.id, 'CERTIFICATE'))
  return { actor, certificate, keeps: mayKeepRegister(actor) }
})

/** What the certificate of a code says, or why not. */
export const loadCheck = cache(async (code: string) => checkCertificate(await currentActor(), { code: decodeURIComponent(code), address: currentRequest()?.address ?? 'unknown' }))
