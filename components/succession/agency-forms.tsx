import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { agencyKinds } from '@/lib/agencies/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { addAgencyAction, endAgencyAction, placeAgencyAction, renameAgencyAction } from '@/lib/succession/actions'
import { loadAgency, loadDecider, loadLiving } from '@/lib/succession/loaders'
import { listOf, type Home } from './directory-page'

/** An agency that comes after none. */
export async function AddAgencyPage({ home }: { home: Home }) {
  const [, t] = await Promise.all([loadDecider(), currentTranslator()])
  const word = (key: string) => t(`succession.${key}`)
  const fields: (FormField | FormField[])[] = [
    { kind: 'text', name: 'name', label: word('name') }, [{ kind: 'text', name: 'shortName', label: word('shortName') }, { kind: 'text', name: 'code', label: word('code'), width: 'short' }],
    { kind: 'select', name: 'kind', label: word('kind'), placeholder: word('choose'), options: agencyKinds.map((kind) => ({ value: kind, label: t(`reporting.year.kinds.${kind}`) })) }, { kind: 'date', name: 'validFrom', label: word('validFrom') },
  ]
  return (
    <div className="stack">
      <div><Breadcrumb label={t('reporting.year.crumbs')} crumbs={[{ label: word('title'), href: listOf(home) }, { label: word('add') }]} /><PageHead title={word('add')} /></div>
      <Panel look="key"><ActionForm action={addAgencyAction} hidden={{ home }} fields={fields} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('save'), pending: word('saving') }]} /></Panel>
    </div>
  )
}

/** Another name, another parent, or the end. */
export async function ChangeAgencyPage({ home, id }: { home: Home; id: string }) {
  const [{ agency }, agencies, t] = await Promise.all([loadAgency(id), loadLiving(), currentTranslator()])
  const word = (key: string) => t(`succession.${key}`)
  const shared = { hidden: { home, agencyId: id }, labels: { wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }, buttons: [{ label: word('save'), pending: word('saving') }] }
  const living = agencies.filter((one) => one.id !== id).map((one) => ({ value: one.id, label: one.name }))
  return (
    <div className="stack">
      <div><Breadcrumb label={t('reporting.year.crumbs')} crumbs={[{ label: word('title'), href: listOf(home) }, { label: agency.name, href: `${home}/${id}` }, { label: word('change') }]} /><PageHead title={word('change')} lead={agency.name} /></div>
      <Panel look="key" title={word('rename')}><ActionForm {...shared} scope="rename" action={renameAgencyAction} fields={[
        { kind: 'text', name: 'name', label: word('name') }, { kind: 'text', name: 'shortName', label: word('shortName') }, [{ kind: 'text', name: 'decisionNumber', label: word('decision') }, { kind: 'date', name: 'from', label: word('renameFrom') }],
      ]} /></Panel>
      <Panel look="key" title={word('place')}><ActionForm {...shared} scope="place" action={placeAgencyAction} fields={[
        { kind: 'radio', name: 'line', label: word('line'), inRow: true, choices: (['PARTY', 'STATE'] as const).map((line) => ({ value: line, label: word(`lines.${line}`) })) },
        { kind: 'select', name: 'parentId', label: word('parent'), placeholder: word('choose'), options: living }, { kind: 'date', name: 'from', label: word('placeFrom') },
      ]} /></Panel>
      <Panel look="key" title={word('end')}><ActionForm {...shared} scope="end" lead={word('endWhy')} action={endAgencyAction} fields={[
        [{ kind: 'text', name: 'decisionNumber', label: word('decision') }, { kind: 'date', name: 'lastDay', label: word('lastDay') }],
      ]} /></Panel>
    </div>
  )
}
