import { Note } from '@/components/ui/page/note'
import { currentTranslator } from '@/lib/i18n/current'
import { changedIn, isEmpty, type ReportFigures } from '@/lib/teaching/reports/rules/figures'
import { figureText } from './figure-text'

/** Which of the reports that are to be signed or sent say nothing of attendance, and of which the figures have changed since: frozen beside live. */
export async function FiguresNote({ figures, names }: { figures: readonly ReportFigures[]; names: ReadonlyMap<string, string> }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.reports.figures.${key}`, values)
  const [empty, changed] = [figures.filter(({ frozen }) => isEmpty(frozen)), figures.filter((one) => changedIn(one).length > 0)]
  if (empty.length === 0 && changed.length === 0) return null
  const called = ({ id }: ReportFigures) => names.get(id) ?? ''
  return (
    <Note tone="wait">
      {empty.length > 0 && <p>{word('emptyCount', { count: empty.length, names: empty.map(called).join(', ') })}</p>}
      {changed.length > 0 && (
        <>
          <p>{word('changedCount', { count: changed.length })}</p>
          <ul>{changed.map((one) => <li key={one.id}><strong>{called(one)}</strong>{changedIn(one).map((aspect) => (
            <span key={aspect} className="block">{word('line', { aspect: word(`aspects.${aspect}`), frozen: figureText(aspect, one.frozen, one.live, t), live: figureText(aspect, one.live, one.frozen, t) })}</span>
          ))}</li>)}</ul>
        </>
      )}
    </Note>
  )
}
