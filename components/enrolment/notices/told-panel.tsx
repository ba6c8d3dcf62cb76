import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import type { ToldAgency } from '@/lib/notifications/audience/queries'

/** Who was told when the notice was issued, and who has read it. */
export async function ToldPanel({ told }: { told: readonly ToldAgency[] }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, number>) => t(`enrolment.noticeOffice.one.${key}`, values)
  const sum = (of: (one: ToldAgency) => number) => told.reduce((total, one) => total + of(one), 0)
  return (
    <Panel id="told" title={word('told')}>
      <p className="text-sm">{told.length === 0 ? word('toldNobody') : word('toldLine', { agencies: told.length, people: sum(({ people }) => people), read: sum(({ read }) => read) })}</p>
      {told.length > 0 && (
        <details className="text-sm">
          <summary>{word('toldList')}</summary>
          <ul className="stack-tight mt-2">
            {told.map(({ id, name, read }) => <li key={id}><span lang="vi">{name}</span>, <span className={read > 0 ? 'text-soft' : 'tone-wait'}>{word(read > 0 ? 'read' : 'unread')}</span></li>)}
          </ul>
        </details>
      )}
    </Panel>
  )
}
