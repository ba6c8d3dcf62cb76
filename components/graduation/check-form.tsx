import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { TextField } from '@/components/ui/form/text-field'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { href } from '@/lib/i18n/navigation'

/** The code from a paper; the only way to a certificate for whoever does not work at the school. */
export async function CheckForm({ typed = null, fault = null }: { typed?: string | null; fault?: string | null }) {
  const [t, action] = await Promise.all([currentTranslator(), href('/certificates')])
  return (
    <Panel look="key">
      <form action={action} className="fields">
        {fault && <ErrorSummary title={t('graduation.check.wrong')} errors={[{ field: 'code', text: fault }]} />}
        <TextField name="code" label={t('graduation.check.code')} hint={t('graduation.check.codeHint')} error={fault ?? undefined} defaultValue={typed ?? ''} autoComplete="off" spellCheck={false} />
        <div className="actions"><Button>{t('graduation.check.submit')}</Button></div>
      </form>
    </Panel>
  )
}
