import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { Link } from '@/components/ui/link'
import type { StatedNeed } from '@/lib/planning/plan/rules'
import { formatNumber } from '@/lib/i18n/number'
import type { Words } from './words'

type NeedsPanelProps = { needs: readonly StatedNeed[]; address: string; year: number; words: Words }

/** What the agencies stated for the year, each a beginning of a line. */
export function NeedsPanel({ needs, address, year, words: { t, locale } }: NeedsPanelProps) {
  const word = (key: string, values?: Record<string, string>) => t(`planning.planForms.${key}`, values)
  const title = word('needs', { year: String(year) })
  if (needs.length === 0) return <Panel look="tight" id="needs" title={title}><EmptyState title={word('noNeeds')} action={<Link href={`/school/needs?year=${year}`}>{t('planning.plan.needsTile')}</Link>} /></Panel>
  return (
    <Panel id="needs" title={title}>
      <ul className="stack-tight">
        {needs.map(({ courseId, course, form, headcount, agencies }) => {
          const formName = t(`catalogue.forms.${form}`)
          return (
            <li key={`${courseId}${form}`}>
              <p><span lang="vi">{course}</span>, {formName}</p>
              <p className="text-sm text-soft">{word('needsOne', { headcount: formatNumber(headcount, locale), agencies: formatNumber(agencies, locale) })}</p>
              <Link className="text-sm" href={`${address}&course=${courseId}&form=${form}`} aria-label={word('useFor', { course, form: formName })}>{word('use')}</Link>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
