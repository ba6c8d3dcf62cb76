import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/form/text-field'
import { Panel } from '@/components/ui/page/panel'

type ExportFormProps = { id?: string; action: string; hidden?: Readonly<Record<string, string | undefined>>; words: (key: 'exportTitle' | 'reason' | 'exportHint' | 'export') => string }

/** A list leaves as a workbook, with the reason that the log keeps. A plain form: the answer is a file. */
export function ExportForm({ id = 'export', action, hidden = {}, words }: ExportFormProps) {
  return (
    <Panel id={id} title={words('exportTitle')}>
      <form className="search-row" action={action} aria-label={words('exportTitle')}>
        {Object.entries(hidden).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        <TextField id={`${id}-reason`} name="reason" label={words('reason')} hint={words('exportHint')} required minLength={5} maxLength={200} />
        <Button tone="second" icon="download">{words('export')}</Button>
      </form>
    </Panel>
  )
}
