import { expect, test } from 'vitest'
import { listOverlapping } from '@/lib/agreements/signing/queries/list-overlapping'
import { db } from '@/lib/db/client'
import { dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeProvince, makeSchool } from '../../support/factories'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member, further, alone] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const signed = await makeAgreement(school, { party, members: [member], status: 'SIGNED' })
  return { province, school, party, member, further, alone, signed, office: await actorForSchool(school) }
}

test('an agreement that binds one of the same agencies on the same days is named, whether it is a party of its own or one of those that joined', async () => {
  const { school, member, further, alone, signed, office } = await world()
  const other = await makeAgreement(school, { party: member, members: [further] })
  // Neither another agency's, nor a draft, nor another school's.
  await makeAgreement(school, { party: further, members: [alone] })
  await makeAgreement(school, { party: member, members: [further], status: 'DRAFT' })
  await makeAgreement(await makeSchool({ province: { id: school.provinceId } }), { party: member, members: [further] })
  const { value, statements } = await countStatements(() => listOverlapping(office, { agreementId: signed.id, number: 1 }))
  expect(value).toEqual([{ id: other.id, title: 'Quy chế phối hợp thử', number: 1, documentNumber: '05-QC/TU', from: '2026-01-01', to: '2030-12-31' }])
  expect(statements).toBe(1)
  expect((await listOverlapping(office, { agreementId: other.id, number: 1 })).map(({ id }) => id)).toContain(signed.id)
})

test('one that ends the day before is no overlap; one that ends on the first day is', async () => {
  const { school, party, office } = await world()
  const after = await db.agreement.create({ data: { schoolId: school.id, provinceId: school.provinceId, title: 'Quy chế sau' }, select: { id: true } })
  const from = (day: string) => ({ validFrom: dateOf(day), validTo: dateOf('2032-12-31') })
  const version = await db.agreementVersion.create({
    data: { agreementId: after.id, number: 1, status: 'DRAFT', reviewMonth: 12, legalBasis: [], ...from('2031-01-01'), parties: { create: [{ position: 1, kind: 'SCHOOL', label: 'Trường' }, { position: 2, kind: 'AGENCY', label: 'Ban', agencyId: party.id }] } },
    select: { id: true },
  })
  const found = async () => (await listOverlapping(office, { agreementId: after.id, number: 1 })).length
  expect(await found()).toBe(0)
  await db.agreementVersion.update({ where: { id: version.id }, data: from('2030-12-31'), select: { id: true } })
  expect(await found()).toBe(1)
})

test('an agency learns of no agreement that it is not in, the province of all of its own', async () => {
  const { province, school, party, member, further, signed } = await world()
  const other = await makeAgreement(school, { party: member, members: [further] })
  const ids = async (actor: Parameters<typeof listOverlapping>[0]) => (await listOverlapping(actor, { agreementId: signed.id, number: 1 })).map(({ id }) => id)
  expect(await ids(await actorForAgency(party))).toEqual([])
  expect(await ids(await actorForAgency(member))).toEqual([other.id])
  expect(await ids(await actorForProvince(province))).toEqual([other.id])
  expect(await ids(await actorForProvince(await makeProvince()))).toEqual([])
})
