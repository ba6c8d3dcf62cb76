import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { revokeKeyAction } from '@/lib/access/keys/actions'
import { loadRevocable } from '@/lib/access/keys/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'
import type { KeyWorkspace } from './words'

/** Why a key ends, with what it is. */
export async function RevokePage({ workspace, keyId }: { workspace: KeyWorkspace; keyId: string }) {
  const [key, t, locale] = await Promise.all([loadRevocable(keyId), currentTranslator(), currentLocale()])
  const word = (name: string, values?: Record<string, string | number>) => t(`access.keys.${name}`, values)
  const path = `${workspace}/keys`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: word('title'), href: path }, { label: word('revoke.title') }]} />
        <PageHead wide title={word('revoke.question', { label: key.label })} lead={word('revoke.lead')} />
      </div>
      <Panel look="key">
        <FactList facts={[
          { label: word('scope'), value: word(`scopes.${key.scope}`) }, { label: word('madeBy'), value: <span lang="vi">{key.madeBy}</span> },
          { label: word('expires'), value: key.expiresAt ? formatDay(dayAt(key.expiresAt), locale) : word('noEnd') },
          { label: word('used'), value: key.lastUsedAt ? formatDay(dayAt(key.lastUsedAt), locale) : word('neverUsed') },
        ]} />
        <ActionForm
          action={revokeKeyAction} hidden={{ id: key.id }} labels={{ wrong: t('access.keys.revoke.wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[{ kind: 'area', name: 'reason', label: word('revoke.reason'), hint: word('revoke.reasonHint'), maxLength: 300 }]}
          buttons={[{ label: word('revoke.submit'), pending: word('revoke.pending'), tone: 'danger-solid' }]}
        />
        <p><Link href={path}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
