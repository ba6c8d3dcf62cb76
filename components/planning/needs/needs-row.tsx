import type { ReactNode } from 'react'
import { describedBy, inputClass } from '@/components/ui/form/field'
import { Icon } from '@/components/ui/icon'

type Option = { value: string; label: string }
export type RowChoices = { courseId: readonly Option[]; form: readonly Option[]; targetGroup: readonly Option[] }
export type GridWords = {
  caption: string; what: string; course: string; form: string; group: string; reason: string; chooseCourse: string; chooseForm: string; chooseGroup: string; remove: string; total: string; count: string; row: string
  send: string; sending: string; more: string; adding: string; none: string; wrong: string; wrongRow: string; errorPrefix: string
}
type Fault = { path: string; message: string }
type NeedsRowProps = {
  row: number; years: readonly number[]; values: Readonly<Record<string, string>>; errors: readonly Fault[]; choices: RowChoices; words: GridWords
}

/** One need: course, form and target group, five years; below them the reason over the whole width, then its faults, for a cell is too narrow. */
export function NeedsRow({ row, years, values, errors, choices, words }: NeedsRowProps) {
  const cellOf = (part: string) => {
    const name = `items.${row}.${part}`
    return { name, value: values[name] ?? '', error: errors.find(({ path }) => path === name)?.message }
  }
  const number = words.row.replace('{row}', String(row + 1))
  const filled = Object.entries(values).some(([name, value]) => name.startsWith(`items.${row}.`) && value !== '')
  const wrong = errors.length > 0
  return (
    <>
      <tr className={wrong ? 'entry-wrong entry-need' : 'entry-need'}>
        <td>
          <div className="entry-what">
            <Choice {...cellOf('courseId')} label={words.course} number={number} options={choices.courseId} choose={words.chooseCourse} />
            <Choice {...cellOf('form')} label={words.form} number={number} options={choices.form} choose={words.chooseForm} />
            <Choice {...cellOf('targetGroup')} label={words.group} number={number} options={choices.targetGroup} choose={words.chooseGroup} />
          </div>
        </td>
        {years.map((year) => {
          const { value, ...cell } = cellOf(`headcounts.${year}`)
          return (
            <td key={year} className="entry-figure">
              <Labelled name={cell.name} label={String(year)} number={number}>
                <input className={inputClass()} inputMode="numeric" autoComplete="off" maxLength={6} key={value} defaultValue={value} {...described(cell)} />
              </Labelled>
            </td>
          )
        })}
      </tr>
      <tr className={wrong ? 'entry-wrong' : undefined}>
        <td colSpan={years.length + 1}>
          <Reason {...cellOf('reason')} label={words.reason} number={number} />
          {filled && <label className="choice mt-2 text-sm"><input type="checkbox" name={`items.${row}.drop`} value="yes" defaultChecked={values[`items.${row}.drop`] === 'yes'} /><span>{words.remove}<span className="sr-only">, {number}</span></span></label>}
        </td>
      </tr>
      {wrong && (
        <tr className="entry-faults">
          <td colSpan={years.length + 1}>
            {errors.map(({ path, message }) => <p key={path} className="field-error" id={`${path}-error`}><Icon name="warning" /><span><span className="field-error-word sr-only" />{cellName(path, words)}: {message}</span></p>)}
          </td>
        </tr>
      )}
    </>
  )
}

type CellProps = { name: string; value: string; error: string | undefined; label: string; number: string }

const described = ({ name, error }: { name: string; error: string | undefined }) => describedBy({ name, label: '', error })

/** The head of the column is seen on a wide screen, the label itself on a phone; readers also hear the row. */
const Labelled = ({ name, label, number, shown, children }: { name: string; label: string; number: string; shown?: boolean; children: ReactNode }) => (
  <>
    <label htmlFor={name} className={shown ? 'field-label text-sm' : 'field-label text-sm desk:sr-only'}>{label}<span className="sr-only">, {number}</span></label>
    {children}
  </>
)

function Choice({ value, options, choose, label, number, ...cell }: CellProps & { options: readonly Option[]; choose: string }) {
  return (
    <div className="min-w-0">
      <Labelled name={cell.name} label={label} number={number}>
        {/* The key: when a form action resets the form, React leaves a select on its very first default. */}
        <select className={inputClass()} key={value} defaultValue={value} {...described(cell)}>
          <option value="">{choose}</option>
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      </Labelled>
    </div>
  )
}

function Reason({ value, label, number, ...cell }: CellProps) {
  return (
    <Labelled name={cell.name} label={label} number={number} shown>
      <textarea className={inputClass()} rows={2} maxLength={300} key={value} defaultValue={value} {...described(cell)} />
    </Labelled>
  )
}

/** What a cell is called where its fault is told. */
export function cellName(path: string, words: GridWords): string {
  const [, , part = '', year = ''] = path.split('.')
  if (part === 'headcounts') return words.count.replace('{year}', year)
  return part === 'form' ? words.form : part === 'targetGroup' ? words.group : part === 'reason' ? words.reason : words.course
}
