import type { ReactNode } from 'react'
import { FindingList, type FindingOutcome } from '@/components/ui/page/findings'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Finding } from '@/lib/enrolment/eligibility/rules'
import { findingSentence } from '@/lib/enrolment/messages/sentences'
import { findingAnchor } from './dossier/paper-links'
import { findingCite } from './finding-cite'

const outcomes = { PASS: 'pass', FAIL: 'fail', NEEDS_REVIEW: 'review', OVERRIDDEN: 'waived' } as const satisfies Record<Finding['outcome'], FindingOutcome>

type FindingsPanelProps = {
  title: string
  findings: readonly Finding[]
  /** The regulation they were judged by; null: a course without standards. */
  ruleSet: string | null
  /** What to do about a finding that did not pass. */
  actionsOf?: (finding: Finding) => ReactNode
}

/** Every rule's outcome with the fact it was judged by, worst first, and the regulation once at the top. */
export async function FindingsPanel({ title, findings, ruleSet, actionsOf }: FindingsPanelProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const count = (outcome: Finding['outcome']) => findings.filter((one) => one.outcome === outcome).length
  return (
    <section className="panel panel-tight" aria-labelledby="findings-title">
      <div className="panel-bar panel-bar-top">
        <div>
          <h2 id="findings-title" className="panel-title">{title}</h2>
          <p className="text-sm">{t('enrolment.agency.nominate.counts', { pass: count('PASS'), fail: count('FAIL'), review: count('NEEDS_REVIEW'), waived: count('OVERRIDDEN') })}</p>
          <p className="text-xs text-soft">{ruleSet ? <span lang="vi">{ruleSet}</span> : t('enrolment.agency.nominate.noRules')}</p>
        </div>
      </div>
      <FindingList
        findings={findings.map((finding) => ({
          key: finding.rule, outcome: outcomes[finding.outcome], outcomeLabel: t(`enrolment.outcomes.${finding.outcome}`), rule: t(`enrolment.rules.${finding.rule}`),
          fact: findingSentence(finding, t), id: findingAnchor(finding.rule),
          cite: findingCite(finding),
          actions: finding.outcome === 'PASS' ? undefined : actionsOf?.(finding), wording: finding.wording?.[locale],
        }))}
      />
    </section>
  )
}
