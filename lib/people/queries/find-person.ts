import 'server-only'
import type { Actor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import { db } from '../../db/client'
import { decryptIdNumber, maskIdNumber } from '../../identity-number'
import { dayOf, dayOrNull } from '../../time'
import { personsVisibleTo } from '../policy'

const shown = {
  id: true, fullName: true, birthDate: true, sex: true, idNumberCipher: true, foreignDocument: true, foreignCountry: true, ethnicMinority: true,
  partyStatus: true, partyAdmittedOn: true, partyOfficialOn: true, education: true, educationField: true,
  plannedPost: true, plannedPostCategory: true, planningDecisionNumber: true, underProceedings: true,
  employments: { where: { validTo: null }, select: { post: true, postCategory: true } },
  ratings: { select: { year: true, rating: true }, orderBy: { year: 'desc' } },
  credentials: { select: { level: true, kind: true, issuedOn: true, number: true }, orderBy: { issuedOn: 'desc' } },
} as const satisfies Prisma.PersonSelect
type Row = Prisma.PersonGetPayload<{ select: typeof shown }>

/** What an agency keeps of one of its people; the identity number only covered. */
export type ShownPerson = Pick<Row,
  'id' | 'fullName' | 'sex' | 'ethnicMinority' | 'partyStatus' | 'education' | 'educationField' | 'plannedPost' | 'plannedPostCategory' | 'planningDecisionNumber' | 'underProceedings' | 'ratings'> & {
  birthDate: string; maskedNumber: string | null; foreignDocument: string | null; partyAdmittedOn: string | null; partyOfficialOn: string | null
  post: string | null; postCategory: string | null
  credentials: { level: string; kind: string; issuedOn: string; number: string | null }[]
}

/** One person with the facts that standards are judged by; null if the actor may not know of the person. */
export async function findPerson(actor: Actor, id: string): Promise<ShownPerson | null> {
  const row = await db.person.findFirst({ where: { AND: [{ id }, personsVisibleTo(actor)] }, select: shown })
  if (!row) return null
  const { employments, idNumberCipher, foreignDocument, foreignCountry, credentials, birthDate, partyAdmittedOn, partyOfficialOn, ...rest } = row
  return {
    ...rest, birthDate: dayOf(birthDate), partyAdmittedOn: dayOrNull(partyAdmittedOn), partyOfficialOn: dayOrNull(partyOfficialOn),
    maskedNumber: idNumberCipher ? maskIdNumber(decryptIdNumber(idNumberCipher)) : null,
    foreignDocument: foreignDocument ? `${foreignCountry ?? ''} ${foreignDocument}`.trim() : null,
    post: employments[0]?.post || null, postCategory: employments[0]?.postCategory ?? null,
    credentials: credentials.map((one) => ({ ...one, issuedOn: dayOf(one.issuedOn) })),
  }
}
