import type { Metadata } from 'next'
import { Badge } from '@/components/ui/badge'
import { Button, LinkButton } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { signOutEverywhereAction, wearHatAction } from '@/lib/access/actions'
import { requireSession } from '@/lib/access/session'
import { currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('access.hats.title') }
}

export default async function HatsPage() {
  const [{ holder, hat: worn }, t] = await Promise.all([requireSession(), currentTranslator()])
  const wornFirst = holder.hats.toSorted((a, b) => Number(b.id === worn.id) - Number(a.id === worn.id))
  const place = ({ role, place: name }: (typeof wornFirst)[number]) => (role === 'TRAINEE' && name ? t('access.hats.inCohort', { place: name }) : name)
  return (
    <>
      <PageHead title={t('access.hats.title')} lead={t('access.hats.lead')} />
      <Panel look="tight" className="max-w-read">
        <Table
          caption={t('access.hats.caption')} rows={wornFirst} rowKey={({ id }) => id} phone="table"
          columns={[
            { key: 'hat', kind: 'head', head: t('access.hats.role'), cell: (hat) => <>{t(`access.roles.${hat.role}`)}{place(hat) && <Sub><span lang="vi">{place(hat)}</span></Sub>}</> },
            {
              key: 'wear', kind: 'action', head: t('access.hats.choose'), headHidden: true,
              cell: (hat) => hat.id === worn.id
                ? <div className="flex flex-wrap items-center justify-end gap-2"><Badge tone="good" icon="check">{t('access.hats.current')}</Badge><Wear id={hat.id} label={t('access.hats.continue')} of={t(`access.roles.${hat.role}`)} /></div>
                : <Wear id={hat.id} label={t('access.hats.choose')} of={t(`access.roles.${hat.role}`)} />,
            },
          ]}
        />
      </Panel>
      <form className="mt-6" action={signOutEverywhereAction}><LinkButton>{t('access.hats.signOutEverywhere')}</LinkButton></form>
    </>
  )
}

function Wear({ id, label, of }: { id: string; label: string; of: string }) {
  return (
    <form className="inline-block" action={wearHatAction}>
      <input type="hidden" name="hat" value={id} />
      <Button tone="second" small>{label}<span className="sr-only">: {of}</span></Button>
    </form>
  )
}
