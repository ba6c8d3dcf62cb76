import { expect, test } from 'vitest'
import { attachAgreementScan } from '@/lib/agreements/signing/commands/attach-scan'
import { findAgreementPaper } from '@/lib/agreements/signing/queries/find-paper'
import { openAgreementScan } from '@/lib/agreements/signing/queries/open-scan'
import { editAgreementDraft } from '@/lib/agreements/writing/commands/edit-draft'
import { amendAgreement } from '@/lib/agreements/writing/commands/start-agreement'
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
