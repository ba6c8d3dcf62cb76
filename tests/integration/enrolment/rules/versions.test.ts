import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { decideVersion } from '@/lib/enrolment/eligibility/versions/commands/decide-version'
import { discardRuleDraft, importVersion, removeDraftRule, setDraftHead, setDraftRule, startDraft } from '@/lib/enrolment/eligibility/versions/commands/prepare-draft'
import { exportVersion, findRuleDraft, findVersion } from '@/lib/enrolment/eligibility/versions/queries/find-version'
import { listRuleDrafts, listRuleFamilies, listVersions } from '@/lib/enrolment/eligibility/versions/queries/list-versions'
import { differenceOf } from '@/lib/enrolment/eligibility/versions/rules/difference'
import { readVersionFile } from '@/lib/enrolment/eligibility/versions/rules/file'
import { versionFile, type VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import { addDays, dayOf } from '@/lib/time'
import { actorForAgency, actorForProvince, actorForSchool } from '../../../support/actors'
import { makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../../support/factories'

const family = 'INTERMEDIATE_THEORY'
const general350 = '01930000-0000-7000-8000-000000000350'
const tomorrow = addDays(today, 1)
const paper = { documentNumber: '15/QĐ-TrCT', documentOn: today }
const younger: VersionRule = {
  code: 'AGE_AND_FORM', severity: 'BLOCKS', parameters: { partTimeMinimumAge: { FEMALE: 23, MALE: 24 }, ageReferenceDate: 'LETTER', ageReferenceVerified: false },
  citation: 'Quyết định 15/QĐ-TrCT, Điều 2', waivableBy: 'SCHOOL_LEADERSHIP', verified: true, wording: { vi: 'Nữ từ đủ 23 tuổi, nam từ đủ 24 tuổi', en: 'Women from 23, men from 24' },
}

async function world() {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { quotas: [{ agency, seats: 9 }] })
  const [office, leadership, nominator] = await Promise.all([actorForSchool(school), actorForSchool(school, 'leadership'), actorForAgency(agency)])
  const start = async (of = family) => {
    const draft = await startDraft(office, { family: of, title: 'Quy định bổ sung của Trường' }, now)
    if (!draft.ok) throw new Error(draft.error)
    return draft.value.id
  }
  const decide = (id: string, change: { revision?: number; baseId?: string | null; effectiveOn?: string; documentOn?: string } = {}, at = now) => decideVersion(leadership, {
    id, revision: change.revision ?? 1, decision: { ...paper, documentOn: change.documentOn ?? paper.documentOn, effectiveOn: change.effectiveOn ?? tomorrow, baseId: change.baseId === undefined ? general350 : change.baseId },
  }, at)
  return { school, agency, cohort, office, leadership, nominator, start, decide }
}

test('a draft is a copy of what is in force and judges nobody; decided, it judges from its day on and not the day before', async () => {
  const { school, agency, cohort, office, nominator, start, decide } = await world()
  const id = await start()
  expect(differenceOf((await findRuleDraft(office, id, now))?.base?.rules ?? [], (await findRuleDraft(office, id, now))?.rules ?? []).every(({ kind }) => kind === 'same')).toBe(true)
  expect(await setDraftRule(office, { id, revision: 1, rule: younger }, now)).toMatchObject({ ok: true })
  const send = async (at: Date) => submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: (await makePerson(agency, { birthDate: '2001-01-01' })).id } }, at)
  expect(await send(now)).toMatchObject({ error: 'not_eligible' })
  const decided = await decide(id, { revision: 2 })
  expect(decided).toMatchObject({ ok: true })
  expect(await send(now)).toMatchObject({ error: 'not_eligible' })
  const sent = await send(new Date(now.getTime() + 86_400_000))
  expect(sent).toMatchObject({ ok: true })
  const row = await db.nomination.findUniqueOrThrow({ where: { id: sent.ok ? sent.value.id : '' }, select: { ruleSetId: true } })
  const version = await findVersion(office, row.ruleSetId ?? '')
  expect(version).toMatchObject({ document: '15/QĐ-TrCT', validFrom: tomorrow, validTo: null, schoolId: school.id, decided: { on: today }, previous: { id: general350 } })
  expect(version?.rules.find(({ code }) => code === 'AGE_AND_FORM')).toEqual(younger)
  expect(await listRuleDrafts(office)).toEqual([])
})

test('the difference says of each rule what changed, by citation, severity, words and parameter', async () => {
  const { office, start } = await world()
  const id = await start()
  await setDraftRule(office, { id, revision: 1, rule: younger }, now)
  await removeDraftRule(office, { id, revision: 2, code: 'RATINGS' }, now)
  const draft = await findRuleDraft(office, id, now)
  const difference = differenceOf(draft?.base?.rules ?? [], draft?.rules ?? []).filter(({ kind }) => kind !== 'same')
  expect(difference.map(({ code, kind, changes }) => [code, kind, changes.map((one) => (one.of === 'parameter' ? one.field.name : one.of))])).toEqual([
    ['AGE_AND_FORM', 'changed', ['women', 'men', 'waivableBy', 'citation', 'wording']], ['RATINGS', 'removed', []],
  ])
})

test('the past is not judged anew, nobody signs tomorrow, and an empty version decides nothing', async () => {
  const { start, decide } = await world()
  const id = await start()
  expect(await decide(id, { effectiveOn: addDays(today, -1) })).toMatchObject({ error: 'effective_in_past', details: { field: 'effectiveOn' } })
  expect(await decide(id, { documentOn: tomorrow })).toMatchObject({ error: 'document_in_future', details: { field: 'documentOn' } })
  expect(await decide(id, { effectiveOn: today })).toMatchObject({ ok: true })
  const addendum = await start('SCHOOL_ADDENDUM')
  expect(await decide(addendum, { baseId: null })).toMatchObject({ error: 'version_empty' })
})

test('a version ends the one before it, and one put between two ends where the later begins', async () => {
  const { office, start, decide } = await world()
  const made: string[] = []
  for (const effectiveOn of [tomorrow, addDays(today, 30), addDays(today, 10)]) {
    const id = await start()
    const base = effectiveOn === tomorrow ? general350 : made[0]
    const done = await decide(id, { effectiveOn, baseId: base ?? null })
    made.push(done.ok ? done.value.id : done.error)
  }
  const spans = (await listVersions(office)).filter(({ school }) => school !== null).map(({ validFrom, validTo }) => [validFrom, validTo])
  expect(spans).toEqual([[addDays(today, 30), null], [addDays(today, 10), addDays(today, 29)], [tomorrow, addDays(today, 9)]])
  expect(await decide(await start(), { effectiveOn: tomorrow, baseId: made[0] ?? null })).toMatchObject({ error: 'day_taken' })
})

test('two drafts of one family at one moment: one is made, the other is told of it', async () => {
  const { school, office } = await world()
  const other = await actorForSchool(school)
  const both = await Promise.all([office, other].map((actor) => startDraft(actor, { family, title: 'x' }, now)))
  expect(both.map((one) => (one.ok ? 'made' : one.error)).toSorted()).toEqual(['draft_exists', 'made'])
})

test('one draft decided twice at one moment takes effect once; who decides on what changed meanwhile is told', async () => {
  const { office, start, decide } = await world()
  const id = await start()
  const both = await Promise.all([decide(id), decide(id), decide(id)])
  expect(both.map((one) => (one.ok ? 'decided' : one.error)).toSorted()).toEqual(['decided', 'draft_not_found', 'draft_not_found'])
  expect(await db.event.count({ where: { type: 'standards.decided', schoolId: office.schoolId } })).toBe(1)
  const next = await start()
  await setDraftRule(office, { id: next, revision: 1, rule: younger }, now)
  expect(await decide(next, { effectiveOn: addDays(today, 9) })).toMatchObject({ error: 'draft_changed' })
  expect(await setDraftRule(office, { id: next, revision: 1, rule: younger }, now)).toMatchObject({ error: 'draft_changed' })
  // The first version of the school is what it would follow now, not the general one that was compared.
  expect(await decide(next, { revision: 2, effectiveOn: addDays(today, 9) })).toMatchObject({ error: 'base_changed' })
})

test('two versions that would hold on one day: the database lets one in, whatever the command knew', async () => {
  const { school } = await world()
  const make = () => db.ruleSet.create({ data: { schoolId: school.id, family, document: '1/QĐ-TrCT', title: 'x', validFrom: new Date(tomorrow) }, select: { id: true } })
  const both = await Promise.allSettled([make(), make()])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const fault = both.find((one) => one.status === 'rejected')
  expect(violatedConstraint(fault?.reason)).toBe('rule_sets_of_a_family_do_not_overlap')
})

test('what is in force cannot be edited, gain a rule, lose one, or last longer again', async () => {
  const { office, start, decide } = await world()
  const done = await decide(await start(), { effectiveOn: today })
  const id = done.ok ? done.value.id : ''
  const refused = async (write: () => Promise<unknown>) => violatedConstraint(await write().catch((error: unknown) => error))
  expect(await refused(() => db.rule.updateMany({ where: { ruleSetId: id }, data: { severity: 'WARNS' } }))).toBe('rule_is_never_rewritten')
  expect(await refused(() => db.rule.deleteMany({ where: { ruleSetId: id } }))).toBe('rule_is_never_rewritten')
  expect(await refused(() => db.ruleSet.update({ where: { id }, data: { validFrom: new Date('2020-01-01') } }))).toBe('rule_set_is_never_rewritten')
  expect(await refused(() => db.rule.create({ data: { ruleSetId: id, position: 99, code: 'PROCEEDINGS', citation: 'x', severity: 'WARNS', parameters: {}, verified: false } }))).toBe('rule_comes_with_its_set')
  await decide(await start(), { effectiveOn: addDays(today, 5), baseId: id })
  expect(await refused(() => db.ruleSet.update({ where: { id }, data: { validTo: null } }))).toBe('rule_set_is_never_rewritten')
  expect((await findVersion(office, id))?.validTo).toBe(addDays(today, 4))
})

test('a version exported and imported again is the same version', async () => {
  const { office, start } = await world()
  const first = await start()
  await setDraftRule(office, { id: first, revision: 1, rule: younger }, now)
  await discardRuleDraft(office, { id: first })
  const file = await exportVersion(office, general350)
  const text = JSON.stringify({ ...file, effectiveOn: tomorrow })
  const read = readVersionFile(text)
  if (!read.ok) throw new Error('unread')
  const draft = await importVersion(office, read.value, now)
  const shown = await findRuleDraft(office, draft.ok ? draft.value.id : '', now)
  expect(shown).toMatchObject({ family, effectiveOn: tomorrow, title: file?.title })
  expect(differenceOf(shown?.base?.rules ?? [], shown?.rules ?? []).map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same', 'same', 'same'])
  expect(await importVersion(office, read.value, now)).toMatchObject({ error: 'draft_exists' })
  // Exported in force, it begins anew: the past is not judged again.
  if (draft.ok) await discardRuleDraft(office, draft.value)
  const past = await importVersion(office, { ...read.value, effectiveOn: addDays(today, -400) }, now)
  expect(await findRuleDraft(office, past.ok ? past.value.id : '', now)).toMatchObject({ effectiveOn: today })
})

test('every error of a file is named with its path', () => {
  const file = {
    format: 'rule-version/1', family: 'SCHOOL_ADDENDUM', title: '', effectiveOn: '2026-02-30', rules: [
      { code: 'PRIORITY', citation: 'Điều 4', severity: 'LOUD', parameters: { women: 99, ethnicMinority: 'x', difficultArea: 1 } },
      { code: 'NOPE', citation: '', severity: 'WARNS', parameters: {} }, { code: 'RATINGS', severity: 'BLOCKS', parameters: { years: 2, minimum: 'GOOD' }, waivableBy: 'ANYBODY' },
    ],
  }
  const read = versionFile.safeParse(file)
  expect([...new Set(read.error?.issues.map(({ path }) => path.join('.')))].toSorted()).toEqual([
    'effectiveOn', 'rules.0.parameters.ethnicMinority', 'rules.0.parameters.women', 'rules.0.severity', 'rules.1.citation', 'rules.1.code', 'rules.2.citation', 'rules.2.waivableBy', 'title',
  ])
  const twice = versionFile.safeParse({ ...file, title: 'x', effectiveOn: '2026-02-28', rules: [younger, younger] })
  expect(twice.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toContain('rules.1.code duplicate')
  const foreign = versionFile.safeParse({ ...file, title: 'x', effectiveOn: '2026-02-28', rules: [younger] })
  expect(foreign.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual(['rules.0.code rule_not_of_family'])
})

test('whose business it is: the office prepares, the leadership decides, the province sees what was decided, others nothing', async () => {
  const { school, office, leadership, nominator, start, decide } = await world()
  const province = await actorForProvince({ id: school.provinceId })
  const stranger = await actorForSchool(await makeSchool())
  expect(await startDraft(leadership, { family, title: 'x' }, now)).toMatchObject({ error: 'not_allowed' })
  const id = await start()
  expect(await decideVersion(office, { id, revision: 1, decision: { ...paper, effectiveOn: tomorrow, baseId: general350 } }, now)).toMatchObject({ error: 'not_allowed' })
  expect([await findRuleDraft(province, id, now), await findRuleDraft(stranger, id, now), await findRuleDraft(nominator, id, now)]).toEqual([null, null, null])
  expect(await setDraftHead(stranger, { id, revision: 1, title: 'x', effectiveOn: tomorrow }, now)).toMatchObject({ error: 'draft_not_found' })
  const done = await decide(id)
  const version = done.ok ? done.value.id : ''
  expect([(await findVersion(province, version))?.id, await findVersion(stranger, version), await findVersion(nominator, version)]).toEqual([version, null, null])
  expect((await listVersions(nominator)).length + (await listRuleFamilies(nominator)).length).toBe(0)
  expect(await startDraft(office, { family: 'UNKNOWN_FAMILY', title: 'x' }, now)).toMatchObject({ error: 'family_unknown' })
  expect(dayOf(new Date(now))).toBe(today)
})
