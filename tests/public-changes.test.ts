import { expect, test } from 'vitest'
import { changesOfPublicData } from './support/public-changes'

// Named writers that change nothing which public pages keep; whoever is new here says why.
const seenByNobody: Readonly<Record<string, string>> = {
  'app/api/nominations/[id]/waivers/route.ts: POST': 'findings alone',
  'app/api/waivers/[id]/revocation/route.ts: POST': 'findings alone',
  'lib/enrolment/waivers/actions.ts: recordWaiverAction': 'findings alone',
  'lib/enrolment/waivers/actions.ts: revokeWaiverAction': 'findings alone',
  'lib/enrolment/negotiation/actions.ts: setReturnRuleAction': 'a day to come, on which the job tells',
  'lib/enrolment/order/actions.ts: requireEndorsementAction': 'how an agency works',
  'lib/enrolment/notices/actions.ts: startNoticeAction': 'a draft',
  'lib/enrolment/notices/actions.ts: editNoticeAction': 'a draft',
  'lib/enrolment/notices/actions.ts: correctNoticeAction': 'a draft',
  'lib/enrolment/notices/actions.ts: discardDraftAction': 'a draft',
  'lib/succession/actions.ts: addAgencyAction': 'no name of an agency is kept',
  'lib/succession/actions.ts: renameAgencyAction': 'no name of an agency is kept',
  'lib/succession/actions.ts: placeAgencyAction': 'no name of an agency is kept',
  'lib/succession/actions.ts: endAgencyAction': 'only one without anything open',
  'lib/succession/actions.ts: startCaseAction': 'prepared, nothing handed over yet',
  'lib/succession/actions.ts: allotCaseAction': 'prepared, nothing handed over yet',
  'lib/succession/actions.ts: discardCaseAction': 'prepared, nothing handed over yet',
  'lib/teaching/lecturers/actions.ts: recordPracticeAction': 'not counted in public',
}

const changes = changesOfPublicData()

test('whatever changes what public pages keep says so, or stands here with the reason why it need not', () => {
  expect(changes.filter(({ name, tells }) => !tells && seenByNobody[name] === undefined).map(({ name, writers }) => `${name} through ${writers.join(', ')}`)).toEqual([])
})

test('nobody stands here who tells, or is gone', () => {
  expect(Object.keys(seenByNobody).filter((name) => !changes.some((one) => one.name === name && !one.tells))).toEqual([])
})

test('the reading of the sources finds writers behind commands and steps, and tells by itself or through a helper', () => {
  const of = (name: string) => changes.find((one) => one.name === name)
  expect(of('lib/succession/actions.ts: confirmCaseAction')?.tells).toBe(true)
  expect(of('lib/succession/actions.ts: confirmCaseAction')?.writers).toContain('lib/enrolment/steps/quota.ts')
  expect(of('app/api/agencies/successions/route.ts: POST')?.tells).toBe(true)
  expect(of('app/api/cohorts/[id]/nominations/route.ts: POST')?.tells).toBe(true)
  expect(of('app/api/cohorts/[id]/nominations/route.ts: POST')?.writers).toContain('lib/enrolment/steps/insert-nominations.ts')
  expect(changes.length).toBeGreaterThan(50)
})
