import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { loadIssuer } from '@/lib/access/keys/loaders'
import { lifetimes } from '@/lib/access/keys/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { IssueForm } from './issue-form'
import type { KeyWorkspace } from './words'

/** Which program gets a key, what it may do, for how long; then the key, once. */
export async function IssuePage({ workspace }: { workspace: KeyWorkspace }) {
  const [{ id, role, name }, t] = await Promise.all([loadIssuer(), currentTranslator()])
  const say = (key: string, values?: Record<string, string | number>) => t(`access.keys.issue.${key}`, values)
  const path = `${workspace}/keys`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('access.keys.crumbs')} crumbs={[{ label: t('access.keys.title'), href: path }, { label: say('title') }]} />
        <PageHead wide title={say('title')} lead={say('lead', { role: t(`access.roles.${role}`), name })} />
      </div>
      <Panel look="key">
        <IssueForm
          id={id}
          fields={[
            { kind: 'text', name: 'label', label: say('label'), hint: say('labelHint') },
            { kind: 'radio', name: 'scope', label: say('scope'), value: 'READ', choices: [
              { value: 'READ', label: t('access.keys.scopes.READ'), hint: say('readHint') }, { value: 'WRITE', label: t('access.keys.scopes.WRITE'), hint: say('writeHint') },
            ] },
            { kind: 'select', name: 'days', label: say('days'), value: '90', options: lifetimes.map((days) => ({ value: String(days), label: say('daysOption', { days }) })) },
          ]}
          labels={{
            wrong: say('wrong', { count: '{count}' }), submit: say('submit'), pending: say('pending'), done: say('done'), value: say('value'), copy: say('copy'), copied: say('copied'), selected: say('selected'),
            once: say('once', { label: '{label}' }), until: say('until', { day: '{day}' }), how: t('access.keys.issue.how'),
          }}
        />
      </Panel>
      <p className="not-print"><Link href={path}>{t('access.keys.back')}</Link></p>
    </div>
  )
}
