import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { endVersionAction, revokeVersionAction } from '@/lib/enrolment/eligibility/versions/actions'
import { familyName } from '@/lib/enrolment/eligibility/versions/messages/family'
import type { ShownClosing } from '@/lib/enrolment/eligibility/versions/queries/find-closing'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** Takes a version back, or ends it: says what would judge instead, and asks for the paper and the reason. */
export async function ClosingForm({ closing: { version, as, instead } }: { closing: ShownClosing }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.ruleClosing.${key}`, given)
  const [day, path] = [formatDay(version.validFrom, locale), `/school/rules/${version.id}` as const]
  const title = word(`${as}.title`)
  const lastDay: FormField[] = as === 'end' ? [{ kind: 'date', name: 'lastDay', label: word('end.lastDay'), hint: word('end.lastDayHint') }] : []
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('enrolment.versions.crumbs')} crumbs={[{ label: t('enrolment.versions.title'), href: '/school/rules' }, { label: familyName(version.family, t), href: path }, { label: title }]} />
        <PageHead wide title={title} reference={<span lang="vi">{version.title}</span>} lead={word(`${as}.lead`, { day })} />
      </div>
      <Panel look="key">
        <p><b>{instead ? word(`${as}.instead`, { day, title: instead.title }) : word('nothing')}</b></p>
        <ActionForm
          action={as === 'revoke' ? revokeVersionAction : endVersionAction} hidden={{ id: version.id }}
          labels={{ wrong: t('enrolment.ruleClosing.wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[
            ...lastDay,
            [{ kind: 'text', name: 'documentNumber', label: word('number'), hint: word('numberHint'), width: 'medium' }, { kind: 'date', name: 'documentOn', label: word('on') }],
            { kind: 'area', name: 'reason', label: word('reason'), maxLength: 500 },
          ]}
          buttons={[{ label: word(`${as}.submit`), pending: word(`${as}.submitting`), tone: 'danger-solid' }]}
        />
        <p><Link href={path}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
