import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/form/text-field'
import { currentTranslator } from '@/lib/i18n/current'

/** A list with names as a workbook: why it is carried away is asked first. `action` answers the file. */
export async function ExportForm({ action, id }: { action: string; id: string }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`teaching.attendance.export.${key}`)
  return (
    <details className="not-print">
      <summary>{word('title')}</summary>
      <form method="get" action={action} className="fields">
        <TextField name="reason" id={id} label={word('reason')} hint={word('hint')} width="full" maxLength={200} autoComplete="off" />
        <div className="actions"><Button tone="second" type="submit" icon="download">{word('submit')}</Button></div>
      </form>
    </details>
  )
}
