import { expect, test } from 'vitest'
import { findAgreement } from '@/lib/agreements/queries/find-agreement'
import { attachAgreementScan } from '@/lib/agreements/signing/commands/attach-scan'
import { findAgreementPaper } from '@/lib/agreements/signing/queries/find-paper'
import { openAgreementScan } from '@/lib/agreements/signing/queries/open-scan'
import { editAgreementDraft } from '@/lib/agreements/writing/commands/edit-draft'
import { amendAgreement } from '@/lib/agreements/writing/commands/start-agreement'
import { listAgreementHistory } from '@/lib/agreements/writing/queries/list-history'
import { db } from '@/lib/db/client'
import { instantAt } from '@/lib/time'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { pdf } from '../../support/dossier'
import { makeAgency, makeProvince, makeSchool, today } from '../../support/factories'
import { accented } from '../../support/letters'
import { wordsOfPaper } from '../../support/paper-words'

const now = instantAt(today, '12:00')

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member] = [await makeAgency({ province }), await makeAgency({ province })]
  return { school, party, member, office: await actorForSchool(school), agreement: await makeAgreement(school, { party, members: [member] }) }
}

test('the paper in Word keeps all 134 letters, the matrix and who signed; a draft is marked', async () => {
  const { office, party, agreement } = await world()
  expect(Array.from(accented)).toHaveLength(134)
  await amendAgreement(office, { agreementId: agreement.id, number: 1 }, now)
  expect(await editAgreementDraft(office, { agreementId: agreement.id, revision: 0, content: { clauses: [{ title: 'Chữ', text: accented }] } })).toMatchObject({ ok: true })
  const draft = await findAgreementPaper(office, { agreementId: agreement.id, number: 2 })
  if (!draft) throw new Error('no paper')
  const { words, heads } = wordsOfPaper(await officialPaper(draft.paper))
  expect(words).toContain(accented)
  expect(heads).toContain('DỰ THẢO')
  const signed = await findAgreementPaper(await actorForAgency(party), { agreementId: agreement.id })
  if (!signed) throw new Error('no paper')
  const paper = wordsOfPaper(await officialPaper(signed.paper))
  expect(paper.words).toEqual(expect.arrayContaining(['QUY CHẾ', 'Điều 1. Phạm vi', 'CT', 'PD', 'PH', 'Nguyễn Văn Ký, Thủ trưởng']))
  expect(paper.heads).not.toContain('DỰ THẢO')
  expect(await findAgreementPaper(await actorForAgency(party), { agreementId: agreement.id, number: 2 })).toBeNull()
})

test('the scan of what was signed is a PDF, kept once, read by the parties', async () => {
  const { office, party, agreement } = await world()
  const which = { agreementId: agreement.id, number: 1 }
  expect(await attachAgreementScan(office, { ...which, file: { name: 'a.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 60 }, () => 0)]) } }, now)).toMatchObject({ ok: false })
  expect(await attachAgreementScan(office, { ...which, file: { name: 'a.pdf', bytes: pdf() } }, now)).toMatchObject({ ok: true })
  expect(await attachAgreementScan(office, { ...which, file: { name: 'b.pdf', bytes: pdf() } }, now)).toMatchObject({ ok: true })
  expect(await openAgreementScan(await actorForAgency(party), which)).toMatchObject({ name: 'a.pdf', mediaType: 'application/pdf' })
  expect(await openAgreementScan(await actorForAgency(await makeAgency()), which)).toBeNull()
})

test('a wrong scan is replaced only with a reason; it stays in the history, for the school to open, and never changes again', async () => {
  const { school, office, party, agreement } = await world()
  const [which, liaison, leader] = [{ agreementId: agreement.id, number: 1 }, await actorForAgency(party), await actorForSchool(school, 'leadership')]
  const sent = (name: string, more: string) => ({ name, bytes: Uint8Array.from([...pdf(), ...Buffer.from(more)]) })
  const first = await attachAgreementScan(office, { ...which, file: sent('nham.pdf', 'một') }, now)
  if (!first.ok) throw new Error(first.error)
  expect(await attachAgreementScan(office, { ...which, file: sent('dung.pdf', 'hai') }, now)).toMatchObject({ ok: false, error: 'scan_kept' })
  expect(await attachAgreementScan(liaison, { ...which, file: sent('dung.pdf', 'hai'), reason: 'Nhầm tệp', replaces: first.value.id }, now)).toMatchObject({ ok: false, error: 'not_allowed' })
  const replacing = await Promise.all(['hai', 'ba'].map((more) => attachAgreementScan(office, { ...which, file: sent(`${more}.pdf`, more), reason: 'Nhầm văn bản khác', replaces: first.value.id }, now)))
  expect(replacing.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replacing.find(({ ok }) => !ok)).toMatchObject({ error: 'scan_kept' })
  const open = await openAgreementScan(liaison, which)
  expect(open?.name).toMatch(/^(?:hai|ba)\.pdf$/)
  const shown = await findAgreement(liaison, agreement.id, 1)
  expect(typeof shown?.scan).toBe('string')
  expect(shown).toMatchObject({ withdrawnScans: [{ id: first.value.id, fileName: 'nham.pdf', withdrawnOn: today, reason: 'Nhầm văn bản khác' }] })
  expect(await openAgreementScan(leader, { ...which, scan: first.value.id })).toMatchObject({ name: 'nham.pdf' })
  expect(await openAgreementScan(liaison, { ...which, scan: first.value.id })).toBeNull()
  expect(await openAgreementScan(await actorForSchool(await makeSchool()), { ...which, scan: first.value.id })).toBeNull()
  expect((await listAgreementHistory(liaison, agreement.id)).find(({ type }) => type === 'agreement.scan-withdrawn')?.facts).toEqual({ version: 1, file: 'nham.pdf', reason: 'Nhầm văn bản khác' })
  await expect(db.agreementScan.update({ where: { id: first.value.id }, data: { withdrawnReason: 'Khác' } })).rejects.toThrow('agreement_scan_stays')
  await expect(db.agreementScan.update({ where: { id: first.value.id }, data: { withdrawnAt: null, withdrawnById: null, withdrawnReason: null } })).rejects.toThrow('agreement_scan_stays')
  await expect(db.agreementScan.deleteMany({ where: { versionId: agreement.versionId } })).rejects.toThrow('agreement_scan_stays')
})
