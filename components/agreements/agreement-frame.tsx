import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Tabs } from '@/components/ui/page/tabs'
import type { ImpactCounts } from '@/lib/agreements/obligations/rules/impact'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { AgreementBadge, Vietnamese, type WorkspacePath } from './words'

export const agreementTabs = ['progress', 'clauses', 'comments', 'signatures', 'versions', 'history'] as const
export type AgreementTab = (typeof agreementTabs)[number]

/** An address of this agreement that stays in the version being read. */
export function addressIn(workspace: WorkspacePath, agreement: Agreement, path = '', query: Readonly<Record<string, string>> = {}): string {
  const newest = agreement.versions.find(({ status }) => status === 'IN_FORCE') ?? agreement.versions[0]
  const given = Object.entries({ ...query, ...(newest?.number === agreement.number ? {} : { version: String(agreement.number) }) }).filter(([, value]) => value !== '')
  const search = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
  return `${workspace}/agreements/${agreement.id}${path}${search}`
}

type AgreementFrameProps = { workspace: WorkspacePath; agreement: Agreement; tab?: AgreementTab | undefined; last?: string | undefined; affected?: ImpactCounts | null; children: ReactNode }

/** Head and tabs of one agreement; `last` names a page beneath the tabs, `affected` what the version would change. */
export async function AgreementFrame({ workspace, agreement, tab, last, affected, children }: AgreementFrameProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { documentNumber, signedOn, status, parties } = agreement
  const name = documentNumber ?? t('agreements.version', { number: agreement.number })
  const signed = parties.filter((party) => party.signedOn !== null).length
  const inForce = agreement.versions.find((one) => one.status === 'IN_FORCE')
  const crumbs = [{ label: t('agreements.title'), href: `${workspace}/agreements` }]
  return (
    <>
      <Breadcrumb label={t('agreements.crumbs')} crumbs={last ? [...crumbs, { label: name, href: addressIn(workspace, agreement) }, { label: last }] : [...crumbs, { label: name }]} />
      <PageHead
        wide
        title={<Vietnamese>{agreement.title}</Vietnamese>}
        reference={<>
          {documentNumber && signedOn && <b className="nowrap">{t('agreements.numberAndDay', { number: documentNumber, day: formatDay(signedOn, locale) })}</b>}
          <AgreementBadge status={status} signed={{ by: signed, of: parties.length }} t={t} />
          <span>{t('agreements.version', { number: agreement.number })}</span>
          <span>{t('agreements.ends', { day: formatDay(agreement.validTo, locale) })}</span>
        </>}
      />
      <div className="stack-tight">
        {inForce && inForce.number !== agreement.number && (
          <Note tone="wait">{t('agreements.oldVersion', { number: agreement.number })} <Link href={`${workspace}/agreements/${agreement.id}`}>{t('agreements.toCurrent')}</Link></Note>
        )}
        {inForce && ['DRAFT', 'PROPOSED', 'SIGNED'].includes(agreement.status) && (
          <Note tone="info"><ImpactLink {...{ workspace, t }} id={agreement.id} number={agreement.number} affected={affected ?? null} /></Note>
        )}
        {agreement.status === 'DRAFT' && <Note tone="wait">{t('agreements.writing.readDraft')} {workspace === '/school' && <Link href={`/school/agreements/${agreement.id}/edit`}>{t('agreements.writing.edit')}</Link>}</Note>}
      </div>
      <Tabs
        label={t('agreements.tabs.label')}
        tabs={agreementTabs.map((one) => ({
          label: t(`agreements.tabs.${one}`), href: addressIn(workspace, agreement, one === 'progress' ? '' : `/${one}`), current: one === tab,
          count: one === 'signatures' ? `${signed}/${parties.length}` : one === 'versions' ? agreement.versions.length : undefined,
        }))}
      />
      {children}
    </>
  )
}

type ImpactLinkProps = { workspace: WorkspacePath; id: string; number: number; affected: ImpactCounts | null; t: Translate }

/** To the open obligations that a version would change, saying how many they are where that was counted. */
export function ImpactLink({ workspace, id, number, affected, t }: ImpactLinkProps) {
  return <Link href={`${workspace}/agreements/${id}/versions/${number}/impact`}>{affected ? t('agreements.duties.impact.affected', { number, ...affected }) : t('agreements.duties.impact.see', { number })}</Link>
}
