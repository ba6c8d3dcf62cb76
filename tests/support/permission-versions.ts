// How the versions of rule sets of the permission matrix are tried: the version is the first school's, and so is the draft.
import type { Actor } from '@/lib/access/actor'
import { setDifficultArea } from '@/lib/agencies/commands'
import { endVersion, revokeVersion } from '@/lib/enrolment/eligibility/versions/commands/close-version'
import { decideVersion } from '@/lib/enrolment/eligibility/versions/commands/decide-version'
import { discardRuleDraft, importVersion, removeDraftRule, setDraftHead, setDraftRule, startDraft } from '@/lib/enrolment/eligibility/versions/commands/prepare-draft'
import { findClosing } from '@/lib/enrolment/eligibility/versions/queries/find-closing'
import { findTrial } from '@/lib/enrolment/eligibility/versions/queries/find-trial'
import { exportVersion, findRuleDraft, findVersion } from '@/lib/enrolment/eligibility/versions/queries/find-version'
import { listRuleDrafts, listRuleFamilies, listVersions } from '@/lib/enrolment/eligibility/versions/queries/list-versions'
import { fileFormat, type VersionRule } from '@/lib/enrolment/eligibility/versions/schema'
import { dayAt } from '@/lib/time'
import { at, type PermissionWorld } from './permission-world'

const family = 'INTERMEDIATE_THEORY'
const rule: VersionRule = { code: 'RATINGS', severity: 'BLOCKS', parameters: { years: 2, minimum: 'GOOD' }, citation: 'Điều 2', waivableBy: null, verified: false, wording: null }

const closing = { documentNumber: '16/QĐ-TrCT', documentOn: dayAt(at), reason: 'Ban hành nhầm' }

type Attempt = (actor: Actor, world: PermissionWorld) => Promise<unknown>

export const versionAttempts: Readonly<Record<string, Attempt>> = {
  setDifficultArea: (actor, { agency }) => setDifficultArea(actor, { agencyId: agency.id, difficult: true }),
  listVersions: (actor) => listVersions(actor),
  findVersion: (actor, { ruleVersion }) => findVersion(actor, ruleVersion.id),
  exportVersion: (actor, { ruleVersion }) => exportVersion(actor, ruleVersion.id),
  listRuleFamilies: (actor) => listRuleFamilies(actor),
  listRuleDrafts: (actor) => listRuleDrafts(actor),
  findRuleDraft: (actor, { ruleDraft }) => findRuleDraft(actor, ruleDraft.id, at),
  findTrial: (actor, { ruleDraft }) => findTrial(actor, ruleDraft.id, at),
  startDraft: (actor) => startDraft(actor, { family, title: 'Dự thảo' }, at),
  importVersion: (actor) => importVersion(actor, { format: fileFormat, family, title: 'Dự thảo', effectiveOn: dayAt(at), rules: [rule] }, at),
  setDraftRule: (actor, { ruleDraft: { id } }) => setDraftRule(actor, { id, revision: 1, rule }, at),
  removeDraftRule: (actor, { ruleDraft: { id } }) => removeDraftRule(actor, { id, revision: 1, code: 'RATINGS' }, at),
  setDraftHead: (actor, { ruleDraft: { id } }) => setDraftHead(actor, { id, revision: 1, title: 'Dự thảo', effectiveOn: dayAt(at) }, at),
  discardRuleDraft: (actor, { ruleDraft: { id } }) => discardRuleDraft(actor, { id }),
  findClosing: (actor, { futureVersion }) => findClosing(actor, futureVersion.id, at),
  revokeVersion: (actor, { futureVersion: { id } }) => revokeVersion(actor, { id, ...closing }, at),
  endVersion: (actor, { standingVersion: { id } }) => endVersion(actor, { id, lastDay: dayAt(at), ...closing }, at),
  decideVersion: (actor, { ruleDraft: { id } }) => decideVersion(actor, { id, revision: 1, decision: { effectiveOn: dayAt(at), documentNumber: '15/QĐ-TrCT', documentOn: dayAt(at), baseId: null } }, at),
}
