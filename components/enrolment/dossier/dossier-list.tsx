import type { ReactNode } from 'react'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon-paths'
import { Note } from '@/components/ui/page/note'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import type { Dossier, DossierItem } from '@/lib/enrolment/dossier/queries/find-dossier'
import type { DossierState } from '@/lib/enrolment/dossier/rules'
import { currentTranslator, inLanguage } from '@/lib/i18n/current'
import { DocumentFacts } from './document-facts'
import { FindingLinks, paperAnchor } from './paper-links'

const looks = {
  MISSING: { tone: 'paper-dashed', icon: 'minus' }, SUBMITTED: { tone: 'ink', icon: 'send' }, CHECKED: { tone: 'good', icon: 'check' }, RETURNED: { tone: 'wait', icon: 'return' },
} as const satisfies Record<DossierState, { tone: BadgeTone; icon: IconName }>

type DossierListProps = {
  dossier: Dossier
  /** What was just done, above the list. */
  did?: ReactNode
  /** What can be done about one of them. */
  actionOf: (item: DossierItem) => ReactNode
}

/** Every paper that is owed or was sent: what for, where it stands, what the school said, former versions, what to do. */
export async function DossierList({ dossier: { counts, items, open }, did, actionOf }: DossierListProps) {
  const t = await currentTranslator()
  const sum = { missing: counts.MISSING, submitted: counts.SUBMITTED, checked: counts.CHECKED, returned: counts.RETURNED }
  return (
    <Panel look="tight" id="dossier" title={t('enrolment.dossier.title')}>
      <PanelBar>
        <div className="stack-tight">
          {did}
          <p className="text-sm">{items.length === 0 ? t('enrolment.dossier.none') : t('enrolment.dossier.counts', sum)}</p>
          {items.length > 0 && <p className="text-sm text-soft">{t(open ? 'enrolment.dossier.lead' : 'enrolment.dossier.closed')}</p>}
        </div>
      </PanelBar>
      <ul>
        {items.map((item) => (
          <li key={item.requirementId} id={paperAnchor(item)} tabIndex={-1} className="stack-tight border-t border-line px-4 py-4 first:border-t-0 sm:px-5">
            <Head item={item} />
            {item.current && <DocumentFacts document={item.current} />}
            <Returned item={item} />
            {actionOf(item)}
            {item.earlier.length > 0 && (
              <details>
                <summary className="text-sm">{t('enrolment.dossier.earlier', { count: item.earlier.length })}</summary>
                <div className="stack-tight mt-2">{item.earlier.map((one) => <DocumentFacts key={one.id} document={one} former />)}</div>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

async function Head({ item }: { item: DossierItem }) {
  const { kind, state, rule, asked } = item
  const t = await currentTranslator()
  const why = !asked ? t('enrolment.dossier.notAsked') : rule === null ? t('enrolment.dossier.always') : t('enrolment.dossier.forRule', { rule: t(`enrolment.rules.${rule}`) })
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
      <div>
        <h3 className="font-semibold">{t(`enrolment.dossier.kinds.${kind}`)}</h3>
        <p className="text-sm text-soft">{why}</p>
        <FindingLinks item={item} />
      </div>
      <DocumentBadge state={state} />
    </div>
  )
}

export function DocumentBadge({ state }: { state: DossierState }) {
  return inLanguage((t) => <Badge {...looks[state]}>{t(`enrolment.dossier.states.${state}`)}</Badge>)
}

async function Returned({ item: { current } }: { item: DossierItem }) {
  const t = await currentTranslator()
  if (!current?.reason) return null
  return (
    <Note tone="wait">
      <p className="font-semibold">{t('enrolment.dossier.returnedFor', { reason: t(`enrolment.dossier.faults.${current.reason}`) })}</p>
      {current.note && <p lang="vi">{current.note}</p>}
    </Note>
  )
}
