import { EmptyState } from '@/components/ui/page/empty-state'
import { Table } from '@/components/ui/table/table'
import type { ShownAccount } from '@/lib/access/accounts/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatClock, formatDay } from '@/lib/time'

/** Who locked an account, opened it or renewed its password, when and why. */
export async function AccountHistory({ changes }: { changes: ShownAccount['changes'] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`access.accounts.history.${key}`, values)
  return (
    <Table
      caption={word('title')} rows={changes} rowKey={({ id }) => id} empty={<EmptyState title={word('empty')} />}
      columns={[
        { key: 'what', head: word('what'), kind: 'head', cell: ({ type }) => word(`types.${type.slice('account.'.length)}`) },
        { key: 'when', head: word('when'), nowrap: true, cell: ({ at }) => t('access.accounts.at', { clock: formatClock(at, locale), day: formatDay(dayAt(at), locale) }) },
        { key: 'by', head: word('by'), cell: ({ by, type }) => (by === null ? word(type === 'account.password-renewed' ? 'holder' : 'operator') : <span lang="vi">{by}</span>) },
        { key: 'reason', head: word('reason'), none: word('none'), cell: ({ reason }) => (reason === null ? null : <span lang="vi">{reason}</span>) },
      ]}
    />
  )
}
