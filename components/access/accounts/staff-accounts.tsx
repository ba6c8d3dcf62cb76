import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Table } from '@/components/ui/table/table'
import type { StaffAccount } from '@/lib/access/accounts/queries'
import { currentTranslator } from '@/lib/i18n/current'

/** Who may sign in for the school, and as what; `searched`: those that a search of the administrator found. */
export async function StaffAccounts({ accounts, searched }: { accounts: readonly StaffAccount[]; searched: boolean }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.desk.today.${key}`)
  return (
    <Table
      caption={searched ? t('access.accounts.found') : word('accounts')} rows={accounts} rowKey={({ id }) => id}
      empty={<EmptyState title={searched ? t('access.accounts.notFound') : word('accountsEmpty')} />}
      columns={[
        { key: 'name', head: word('account'), kind: 'head', cell: ({ id, name }) => <Link href={`/school/accounts/${id}`} prefetch={false}><span lang="vi">{name}</span></Link> },
        { key: 'email', head: word('email'), cell: ({ email }) => email },
        { key: 'roles', head: word('roles'), cell: ({ roles }) => roles.map((role) => t(`access.roles.${role}`)).join(', ') },
        { key: 'state', head: word('state'), phoneLabel: null, cell: ({ disabled }) => (disabled ? <Badge tone="mute" icon="padlock">{word('disabled')}</Badge> : <Badge tone="good" icon="check">{word('active')}</Badge>) },
      ]}
    />
  )
}
