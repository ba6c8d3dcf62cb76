import type { Metadata } from 'next'
import { CheckForm } from '@/components/graduation/check-form'
import { PageHead } from '@/components/ui/page/page-head'
import { checkPath, readCode } from '@/lib/graduation/certificates/rules/code'
import { currentTranslator } from '@/lib/i18n/current'
import { redirect } from '@/lib/i18n/navigation'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('graduation.check.title') }
}

export default async function CheckPage({ searchParams }: PageProps<'/[locale]/certificates'>) {
  const [t, { code }] = await Promise.all([currentTranslator(), searchParams])
  const typed = typeof code === 'string' ? code.slice(0, 60) : null
  const read = typed === null ? null : readCode(typed)
  if (read) await redirect(checkPath(read))
  return (
    <div className="max-w-read stack">
      <PageHead title={t('graduation.check.title')} lead={t('graduation.check.lead')} />
      <CheckForm typed={typed} fault={typed === null ? null : typed.trim() === '' ? t('graduation.check.missing') : t('graduation.check.none')} />
    </div>
  )
}
