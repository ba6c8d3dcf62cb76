import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import type { ShownVersion } from '@/lib/enrolment/eligibility/versions/queries/find-version'
import { familyName } from '@/lib/enrolment/eligibility/versions/messages/family'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'
import { DifferenceTable } from './difference-table'
import { RuleTable } from './rule-table'

type VersionPageProps = { version: ShownVersion & { closes: 'revoke' | 'end' | null }; base: '/school/rules' | '/province/rules'; did: string | string[] | undefined }

/** One version as it was decided: its paper, its days, every rule, and what it changed. */
export async function VersionPage({ version, base, did }: VersionPageProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.versions.${key}`, given)
  const day = (one: string) => formatDay(one, locale)
  const { document, documentOn, validFrom, validTo, revoked, decided, previous, closing, closes } = version
  return (
    <div className="stack">
      {(did === 'decided' || did === 'revoked' || did === 'ended') && <Note tone="good" live><p>{word(did)}</p></Note>}
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title'), href: base }, { label: familyName(version.family, t) }]} />
        <PageHead wide title={familyName(version.family, t)} reference={<span lang="vi">{version.title}</span>} />
      </div>
      <Panel>
        <FactList look="compact" facts={[
          { label: word('paper'), value: <span lang="vi">{documentOn ? word('paperOf', { number: document, day: day(documentOn) }) : document}</span> },
          { label: word('span'), value: validTo ? word('fromTo', { from: day(validFrom), to: day(validTo) }) : word('from', { from: day(validFrom) }) },
          { label: word('owner'), value: version.school ? <span lang="vi">{version.school}</span> : word('general') },
          ...(decided ? [{ label: word('recorded'), value: word('decidedBy', { name: decided.by, day: day(decided.on) }) }] : []),
        ]} />
        {closing && <Note tone={revoked ? 'bad' : 'wait'}><p><b>{word(revoked ? 'revokedBy' : 'endedBy', { number: closing.number, day: day(closing.on) })}.</b> {word('closedWhy', { reason: closing.reason, name: closing.by, day: day(closing.at) })}</p></Note>}
        {closes && <p><Link href={`${base}/${version.id}/${closes}`}>{t(`enrolment.ruleClosing.${closes}.link`)}</Link></p>}
        <p><Link href={`/api/rule-sets/${version.id}`}>{word('exportFile')}</Link></p>
      </Panel>
      <RuleTable title={t('enrolment.versions.rules')} rules={version.rules} />
      {previous ? <DifferenceTable before={previous} after={version.rules} /> : <p className="text-soft">{word('noPrevious')}</p>}
      <p><Link href={base}>{word('toList')}</Link></p>
    </div>
  )
}
