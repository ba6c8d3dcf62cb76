import { Link } from '@/components/ui/link'
import type { Dossier, DossierItem } from '@/lib/enrolment/dossier/queries/find-dossier'
import { currentTranslator } from '@/lib/i18n/current'

/** Where a paper stands on the page of its nomination, and where a finding does. */
export const paperAnchor = ({ requirementId }: Pick<DossierItem, 'requirementId'>) => `paper-${requirementId}`
export const findingAnchor = (rule: string) => `finding-${rule}`

/** The papers that serve a rule. */
export const papersOf = ({ items }: Dossier, rule: string) => items.filter(({ serves }) => serves.includes(rule))

type PaperLinksProps = {
  papers: readonly DossierItem[]
  /** Where one of them is handled; null: it stands in the list on this page. */
  placeOf: (item: DossierItem) => string | null
}

/** Under a finding: the papers it is proved by, each with where it stands, one line each. */
export async function PaperLinks({ papers, placeOf }: PaperLinksProps) {
  const t = await currentTranslator()
  return papers.map((item) => (
    <span key={item.requirementId} className="block">
      <Link href={placeOf(item) ?? `#${paperAnchor(item)}`}>{t(`enrolment.dossier.kinds.${item.kind}`)}</Link>: {t(`enrolment.dossier.states.${item.state}`)}
    </span>
  ))
}

/** From a paper back to what it is to prove; `page`: of its nomination, nothing on that page itself. */
export async function FindingLinks({ item: { serves }, page = '' }: { item: DossierItem; page?: string }) {
  const t = await currentTranslator()
  return serves.map((rule) => {
    const [href, text] = [`${page}#${findingAnchor(rule)}`, t('enrolment.dossier.toFinding', { rule: t(`enrolment.rules.${rule}`) })]
    // On the page itself the browser goes there: only it unfolds what is folded.
    return <p key={rule} className="text-sm">{page ? <Link href={href}>{text}</Link> : <a href={href}>{text}</a>}</p>
  })
}
