import 'server-only'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { hashToken } from '../../../access/api-key'
import { typedToken } from '../../../access/link-token'
import type { Tx } from '../../../db/client'
import { searchKey } from '../../../text'
import { dateOf, yearOf, type Day } from '../../../time'
import { canonical } from '../rules/content'
import type { CertificateContent, CertificateKind } from '../schema'

export type Reissue = { replacesId: string; number: string; on: Day; reason: string }
export type NewCertificate = { traineeId: string; personId: string; decisionId: string | null; content: CertificateContent; reissue: Reissue | null }
type Origin = { schoolId: string; cohortId: string; by: string; now: Date }

/** Freezes what is printed, with its hash and the code by which it is checked. Several in one statement. */
export async function writeCertificates(tx: Tx, certificates: readonly NewCertificate[], { schoolId, cohortId, by, now }: Origin): Promise<string[]> {
  const rows = certificates.map(({ traineeId, decisionId, content, reissue }) => {
    const [id, text] = [uuidv7(), canonical(content)]
    return {
      id, schoolId, cohortId, traineeId, decisionId, kind: content.kind, serialNumber: content.serialNumber, registerYear: content.registerYear, registerNumber: content.registerNumber,
      issuedOn: dateOf(content.issuedOn), content: text, contentHash: Uint8Array.from(createHash('sha256').update(text).digest()), checkHash: hashToken(typedToken('certificate', id)),
      searchText: searchKey(`${content.fullName} ${content.serialNumber}`), replacesId: reissue?.replacesId ?? null, reissueNumber: reissue?.number ?? null,
      reissueOn: reissue ? dateOf(reissue.on) : null, reissueReason: reissue?.reason ?? null, issuedAt: now, issuedBy: by,
    }
  })
  await tx.certificate.createMany({ data: rows })
  return rows.map(({ id }) => id)
}

/** A diploma is a credential of the person, by which standards judge; a certificate of a fostering course is none. */
export async function addCredentials(tx: Tx, certificates: readonly NewCertificate[], level: string | null): Promise<void> {
  if (!level) return
  await tx.credential.createMany({ data: certificates.filter(({ content }) => content.kind === 'DIPLOMA').map(({ personId, content }) => ({
    personId, level, kind: 'DIPLOMA', number: content.serialNumber, issuer: content.school.name, issuedOn: dateOf(content.issuedOn),
  })) })
}

/** A diploma that does not hold any more is no credential, also where somebody has stated it again since, without its issuer. */
export const removeCredential = (tx: Tx, personId: string, { serialNumber, school }: Pick<CertificateContent, 'serialNumber' | 'school'>) =>
  tx.credential.deleteMany({ where: { personId, kind: 'DIPLOMA', number: serialNumber, OR: [{ issuer: school.name }, { issuer: null }] } })

export type Used = { serials: ReadonlyMap<string, { registered: string; issuedOn: Date }>; registers: readonly number[] }

/** Which numbers of a kind a school has used before: serials for all time, register numbers of the year. */
export async function usedNumbers(tx: Tx, schoolId: string, wanted: { kind: CertificateKind; serials: readonly string[]; registers: readonly number[]; issuedOn: Day }): Promise<Used> {
  const year = yearOf(wanted.issuedOn)
  const rows = await tx.certificate.findMany({
    where: { schoolId, kind: wanted.kind, OR: [{ serialNumber: { in: [...wanted.serials] } }, { registerYear: year, registerNumber: { in: [...wanted.registers] } }] },
    select: { serialNumber: true, registerNumber: true, registerYear: true, issuedOn: true },
  })
  return {
    serials: new Map(rows.filter(({ serialNumber }) => wanted.serials.includes(serialNumber)).map((row) => [row.serialNumber, { registered: `${row.registerNumber}/${row.registerYear}`, issuedOn: row.issuedOn }])),
    registers: rows.filter((row) => row.registerYear === year && wanted.registers.includes(row.registerNumber)).map(({ registerNumber }) => registerNumber),
  }
}
