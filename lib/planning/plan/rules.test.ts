import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksProposal, differenceOf, findingsOfDraft, fullTimeShare, mayBecome, paperBlocker, partsBy, sumOf } from './rules'
import { versionStatuses, type VersionStatus } from './schema'

const amount = { cohorts: fc.integer({ min: 1, max: 300 }), trainees: fc.integer({ min: 1, max: 50_000 }) }
const line = fc.record({
  ...amount, quarter: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom('TRAINING', 'FOSTERING'), form: fc.constantFrom('CONCENTRATED' as const, 'NON_CONCENTRATED' as const),
})
const lines = fc.array(line, { maxLength: 60 })
const list = fc.uniqueArray(fc.record({
  itemId: fc.integer({ min: 0, max: 9 }).map(String), ...amount, quarter: fc.integer({ min: 1, max: 4 }), venue: fc.constantFrom('SCHOOL', 'LOCALITY'),
  locality: fc.constantFrom(null, 'Mường Lát'), lead: fc.constantFrom(null, 'Ban Tổ chức'), targetGroup: fc.constantFrom('PLANNED', 'OTHER'), leaveNumber: fc.constant(null), leaveOn: fc.constant(null),
}), { selector: ({ itemId }) => itemId }).map((all) => all.map(({ lead, ...one }) => ({ ...one, leadAgencyId: lead, leadAgency: lead })))

/** Everything a version can become, however many steps it takes. */
function reachable(from: VersionStatus): Set<VersionStatus> {
  const seen = new Set<VersionStatus>()
  for (const queue = [from]; queue.length > 0;) {
    const here = queue.pop()
    for (const next of versionStatuses) if (here && mayBecome(here, next) && !seen.has(next)) { seen.add(next); queue.push(next) }
  }
  return seen
}

test('no path leads from an approved version back to a draft', () => {
  expect([...reachable('APPROVED')]).toEqual(['SUPERSEDED'])
  expect([...reachable('SUPERSEDED')]).toEqual([])
  expect([...reachable('DRAFT')].toSorted()).toEqual(['APPROVED', 'DRAFT', 'PROPOSED', 'SUPERSEDED'])
})

test('parts make the whole, whichever way the lines are cut', () => {
  fc.assert(fc.property(lines, (all) => {
    const whole = sumOf(all)
    expect(sumOf(partsBy(all, ({ quarter }) => quarter).map(({ sum }) => sum))).toEqual(whole)
    expect(sumOf(partsBy(all, ({ kind }) => kind).map(({ sum }) => sum))).toEqual(whole)
    expect(sumOf(partsBy(all, ({ form }) => form).map(({ sum }) => sum))).toEqual(whole)
    expect(partsBy(all, ({ quarter }) => quarter).flatMap(({ lines: part }) => part)).toHaveLength(all.length)
  }))
})

test('the full-time share is a part of the training, and fostering does not count', () => {
  fc.assert(fc.property(lines, (all) => {
    const { part, whole } = fullTimeShare(all)
    expect(part.cohorts).toBeLessThanOrEqual(whole.cohorts)
    expect(part.trainees).toBeLessThanOrEqual(whole.trainees)
    expect(whole).toEqual(sumOf(all.filter(({ kind }) => kind === 'TRAINING')))
  }))
})

test('a copy has no difference; what a difference says leads from the one list to the other', () => {
  fc.assert(fc.property(list, list, (before, after) => {
    expect(differenceOf(before, [...before])).toEqual({ added: [], removed: [], changed: [] })
    const { added, removed, changed } = differenceOf(before, after)
    const gone = new Set(removed.map(({ itemId }) => itemId))
    const altered = new Map(changed.map(({ line: fresh, changes }) => [fresh.itemId, changes]))
    const kept = before.filter(({ itemId }) => !gone.has(itemId))
      .map((one) => ({ ...one, ...Object.fromEntries((altered.get(one.itemId) ?? []).flatMap(({ field, to }) => field === 'leadAgency' ? [[field, to], ['leadAgencyId', to]] : [[field, to]])) }))
    const byItem = (a: { itemId: string }, b: { itemId: string }) => a.itemId.localeCompare(b.itemId)
    expect([...kept, ...added].toSorted(byItem)).toEqual(after.toSorted(byItem))
  }))
})

test('a paper is not of tomorrow, nor older than what it answers', () => {
  expect(paperBlocker('2026-03-17', { today: '2026-03-16' })).toBe('date_in_future')
  expect(paperBlocker('2026-03-16', { today: '2026-03-16' })).toBeNull()
  expect(paperBlocker('2026-02-09', { today: '2026-03-16', notBefore: '2026-02-10' })).toBe('decided_before_proposed')
  expect(paperBlocker('2026-02-10', { today: '2026-03-16', notBefore: '2026-02-10' })).toBeNull()
})

const judged = fc.record({
  itemId: fc.uuid(), courseId: fc.constantFrom('a', 'b'), course: fc.constant('Chương trình'), ...amount, quarter: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom('TRAINING', 'FOSTERING'),
  form: fc.constantFrom('CONCENTRATED' as const, 'NON_CONCENTRATED' as const), needsLeave: fc.boolean(), leaveNumber: fc.constantFrom(null, '48/KH-HVCT-HCQG'),
})
const draft = fc.record({ NORMAL: fc.array(judged, { maxLength: 4 }), DISRUPTED: fc.array(judged, { maxLength: 4 }) })
const scenario = fc.constantFrom('NORMAL' as const, 'DISRUPTED' as const)

test('whichever scenario is read, what keeps either from being proposed is said, with the scenario it is of', () => {
  fc.assert(fc.property(draft, scenario, scenario, (both, inUse, shown) => {
    const told = findingsOfDraft({ lines: both, inUse, shown }, { needs: [], target: 90, maxClassSize: 50 })
    const blocking = told.filter(({ finding }) => blocksProposal(finding)).map(({ scenario: of, finding }) => `${of} ${finding.code}`)
    const leaveless = (['NORMAL', 'DISRUPTED'] as const).filter((of) => both[of].some(({ needsLeave, leaveNumber }) => needsLeave && leaveNumber === null)).map((of) => `${of} leave_missing`)
    const empty = (['NORMAL', 'DISRUPTED'] as const).filter((of) => both[of].length === 0 && (of === 'NORMAL' || of === inUse)).map((of) => `${of} no_lines`)
    expect(blocking.toSorted()).toEqual([...leaveless, ...empty].toSorted())
    expect(told.filter(({ finding }) => !blocksProposal(finding)).every(({ scenario: of }) => of === shown)).toBe(true)
  }))
})
