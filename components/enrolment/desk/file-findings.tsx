import { FindingList, type Finding as FindingLine, type FindingOutcome } from '@/components/ui/page/findings'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import type { NominationFile } from '@/lib/enrolment/desk/queries/find-file'
import type { Dossier, DossierItem } from '@/lib/enrolment/dossier/queries/find-dossier'
import { mayReviewDocuments } from '@/lib/enrolment/dossier/policy'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { findingSentence } from '@/lib/enrolment/messages/sentences'
import type { Actor } from '@/lib/access/actor'
import type { Finding } from '@/lib/enrolment/eligibility/rules'
import { mayRecordWaivers } from '@/lib/enrolment/policy'
import { takesWaivers } from '@/lib/enrolment/rules'
import { formatDay } from '@/lib/time'
import { Link } from '@/components/ui/link'
import { findingAnchor, PaperLinks, papersOf } from '../dossier/paper-links'
import { findingCite } from '../finding-cite'

const outcomes = { PASS: 'pass', FAIL: 'fail', NEEDS_REVIEW: 'review', OVERRIDDEN: 'waived' } as const satisfies Record<string, FindingOutcome>
const words = { PASS: 'passed', FAIL: 'failed', NEEDS_REVIEW: 'review', OVERRIDDEN: 'overridden' } as const

type FileFindingsProps = { actor: Actor; file: NominationFile; dossier: Dossier; scans: readonly { rule: string; waiverId: string }[] }

/** Every rule with its outcome as judged when the nomination was sent: what is to be looked at first, what passes folded beneath. */
export async function FileFindings({ actor, file, dossier, scans }: FileFindingsProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const passed = file.findings.filter(({ rule, outcome }) => outcome === 'PASS' && papersOf(dossier, rule).every(({ state }) => state !== 'SUBMITTED'))
  const looked = file.findings.filter((finding) => !passed.includes(finding))
  const list = (findings: readonly Finding[]) => <FindingList findings={findings.map((finding) => lineOf(finding, { actor, file, dossier, scans }, { t, locale }))} />
  return (
    <Panel look="tight" id="findings" title={t('enrolment.file.findings')}>
      {file.document && <PanelBar><p className="text-sm text-soft">{t('enrolment.file.basis', { document: file.document })}</p></PanelBar>}
      {file.findings.length === 0 && <EmptyState title={file.purgedOn ? t('enrolment.file.purgedFindings', { day: formatDay(file.purgedOn, locale) }) : t('enrolment.file.noRules')} />}
      {looked.length > 0 && list(looked)}
      {passed.length > 0 && (
        <details className="panel-fold">
          <summary>{t(looked.length > 0 ? 'enrolment.file.passedOthers' : 'enrolment.file.passedAll', { count: passed.length })}</summary>
          {list(passed)}
        </details>
      )}
    </Panel>
  )
}

function lineOf(finding: Finding, { actor, file, dossier, scans }: FileFindingsProps, { t, locale }: { t: Translate; locale: Locale }): FindingLine {
  const { rule, outcome, waivableBy } = finding
  const waivable = waivableBy !== null && takesWaivers(file.cohort) && mayRecordWaivers(actor, waivableBy) && (outcome === 'FAIL' || outcome === 'NEEDS_REVIEW')
  return {
    key: rule, outcome: outcomes[outcome], outcomeLabel: t(`enrolment.file.${words[outcome]}`), rule: t(`enrolment.rules.${rule}`),
    fact: findingSentence(finding, t), wording: finding.wording?.[locale], id: findingAnchor(rule),
    cite: <>{findingCite(finding)}<WaiverScanLink finding={finding} scans={scans} /></>,
    actions: (waivable || papersOf(dossier, rule).length > 0) && (
      <><Papers actor={actor} dossier={dossier} rule={rule} />{waivable && <Link href={`/school/cohorts/${file.cohort.id}/waivers?nomination=${file.id}&rule=${rule}#record`}>{t('enrolment.waivers.link')}</Link>}</>
    ),
  }
}

/** The scan of the paper by which a rule was waived, for whoever may open it; every download is on record. */
async function WaiverScanLink({ finding: { rule, waiver }, scans }: { finding: Finding; scans: FileFindingsProps['scans'] }) {
  const t = await currentTranslator()
  const scan = scans.find((one) => one.rule === rule)
  return waiver && scan ? <a className="block py-1" href={`/api/waivers/${scan.waiverId}/scan`} download>{t('enrolment.waivers.scanOf', { number: waiver.documentNumber })}</a> : null
}

/** The papers of a rule; what waits is opened where it is checked. */
function Papers({ actor, dossier, rule }: { actor: Actor; dossier: Dossier; rule: string }) {
  const reviews = dossier.open && mayReviewDocuments(actor)
  const placeOf = ({ current, state }: DossierItem) => (reviews && current && state === 'SUBMITTED' ? `/school/nominations/${dossier.nominationId}/papers/${current.id}` : null)
  return <PaperLinks papers={papersOf(dossier, rule)} placeOf={placeOf} />
}
