import { FindingList, type FindingOutcome } from '@/components/ui/page/findings'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import type { NominationFile } from '@/lib/enrolment/desk/queries/find-file'
import { currentTranslator } from '@/lib/i18n/current'
import { findingSentence } from '@/lib/enrolment/messages/sentences'
import type { Actor } from '@/lib/access/actor'
import type { Finding } from '@/lib/enrolment/eligibility/rules'
import { mayRecordWaivers } from '@/lib/enrolment/policy'
import { takesWaivers } from '@/lib/enrolment/rules'
import { Link } from '@/components/ui/link'
import { findingCite } from '../finding-cite'

const outcomes = { PASS: 'pass', FAIL: 'fail', NEEDS_REVIEW: 'review', OVERRIDDEN: 'waived' } as const satisfies Record<string, FindingOutcome>
const words = { PASS: 'passed', FAIL: 'failed', NEEDS_REVIEW: 'review', OVERRIDDEN: 'overridden' } as const

/** Every rule with its outcome, worst first, as judged when the nomination was sent. */
export async function FileFindings({ actor, file }: { actor: Actor; file: NominationFile }) {
  const t = await currentTranslator()
  const waivable = ({ outcome, waivableBy }: Finding) => waivableBy !== null && takesWaivers(file.cohort) && mayRecordWaivers(actor, waivableBy) && (outcome === 'FAIL' || outcome === 'NEEDS_REVIEW')
  return (
    <Panel look="tight" id="findings" title={t('enrolment.file.findings')}>
      {file.document && <PanelBar><p className="text-sm text-soft">{t('enrolment.file.basis', { document: file.document })}</p></PanelBar>}
      {file.findings.length === 0
        ? <EmptyState title={t('enrolment.file.noRules')} />
        : (
          <FindingList
            findings={file.findings.map((finding) => ({
              key: finding.rule, outcome: outcomes[finding.outcome], outcomeLabel: t(`enrolment.file.${words[finding.outcome]}`),
              rule: t(`enrolment.rules.${finding.rule}`), fact: findingSentence(finding, t),
              cite: findingCite(finding),
              actions: waivable(finding) ? <Link href={`/school/cohorts/${file.cohort.id}/waivers?nomination=${file.id}&rule=${finding.rule}#record`}>{t('enrolment.waivers.link')}</Link> : undefined,
            }))}
          />
        )}
    </Panel>
  )
}
