import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table, type Column } from '@/components/ui/table/table'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { loadParameters } from '@/lib/planning/parameters/loaders'
import type { Parameter } from '@/lib/planning/parameters/queries'
import { inForce } from '@/lib/planning/parameters/rules'
import { parameterCodes } from '@/lib/planning/parameters/schema'
import { mayPlan } from '@/lib/planning/policy'
import { dayAt, formatDay } from '@/lib/time'
import { ParameterForm } from './parameter-form'

type ParametersPageProps = { search: Readonly<Record<string, string | string[] | undefined>> }
const path = '/school/bunching/parameters'

/** A parameter in force with what will hold later. */
type Row = Parameter & { later: Parameter[] }

/** What forecast and plan count with: value, source, since when, whether somebody compared it; the training office changes one from a day on. */
export async function ParametersPage({ search }: ParametersPageProps) {
  const [{ actor, values }, t, locale] = await Promise.all([loadParameters(), currentTranslator(), currentLocale()])
  const today = dayAt(new Date())
  const word = (key: string, given?: Record<string, string | number>) => t(`planning.parameters.${key}`, given)
  const rows = parameterCodes.flatMap((code): Row[] => {
    const now = inForce(values, code, today)
    return now ? [{ ...now, later: values.filter((one) => one.code === code && one.own && one.validFrom > today).toReversed() }] : []
  })
  const changes = mayPlan(actor)
  const changed = changes ? rows.find(({ code }) => code === search['change']) : undefined
  const done = parameterCodes.find((code) => code === search['did'])
  return (
    <div className="stack">
      {done && <Note tone="good" live><p>{word('done', { name: word(`codes.${done}.name`) })}</p></Note>}
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: t('reporting.bunching.title'), href: '/school/bunching' }, { label: word('title') }]} />
        <PageHead wide title={word('title')} lead={word('lead')} />
      </div>
      {changed && <ParameterForm parameter={changed} today={today} locale={locale} t={t} />}
      <Panel look="tight">
        <Table caption={word('caption')} rows={rows} rowKey={({ code }) => code} columns={[...columnsOf(locale, t), ...(changes ? [changeColumn(t)] : [])]} />
        {!changes && <PanelBar side="bottom"><p>{word('onlyOffice')}</p></PanelBar>}
      </Panel>
      <p><Link href="/school/bunching">{word('back')}</Link></p>
    </div>
  )
}

const changeColumn = (t: Translate): Column<Row> => ({
  key: 'change', kind: 'action', nowrap: true, head: t('planning.parameters.change'), headHidden: true,
  cell: ({ code }) => <Link href={`${path}?change=${code}`}>{t('planning.parameters.change')}<span className="sr-only">: {t(`planning.parameters.codes.${code}.name`)}</span></Link>,
})

function columnsOf(locale: Locale, t: Translate): Column<Row>[] {
  const word = (key: string, given?: Record<string, string | number>) => t(`planning.parameters.${key}`, given)
  const valueOf = ({ code, value }: Parameter) => word(`codes.${code}.unit`, { count: value })
  return [
    { key: 'name', kind: 'head', head: word('name'), cell: ({ code }) => <>{word(`codes.${code}.name`)}<Sub>{word(`codes.${code}.hint`)}</Sub></> },
    { key: 'value', head: word('value'), cell: (row) => (
      <>{valueOf(row)}{row.later.map((one) => <Sub key={one.validFrom}>{word('later', { day: formatDay(one.validFrom, locale), value: valueOf(one) })}</Sub>)}</>
    ) },
    { key: 'since', head: word('since'), nowrap: true, cell: ({ validFrom }) => formatDay(validFrom, locale) },
    { key: 'source', head: word('source'), cell: ({ source, own }) => <><span lang="vi">{source}</span><Sub>{word(own ? 'own' : 'general')}</Sub></> },
    { key: 'state', head: word('state'), phoneLabel: null, cell: ({ verified }) => <Badge tone={verified ? 'good' : 'wait'} icon={verified ? 'check' : 'warning'}>{word(verified ? 'verified' : 'unverified')}</Badge> },
  ]
}
