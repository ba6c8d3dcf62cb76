import type { Translate } from '../../../i18n/sentence'
import { formatDay, type Day } from '../../../time'
import type { SheetSpec } from '../../../web/spreadsheet'
import type { TaughtClass } from '../queries/find-class'
import type { AbsenceRow } from '../queries/list-absence'
import { absenceLevel, absenceShare, worstLevel, type Bar } from '../rules/absence'

/** The absences of a class as a workbook. */
export function absenceSheet({ taught, rows, bar }: { taught: TaughtClass; rows: readonly AbsenceRow[]; bar: Bar }, today: Day, locale: string, t: Translate): SheetSpec<AbsenceRow> {
  const word = (key: string, values?: Record<string, string | number>) => t(`teaching.attendance.${key}`, values)
  const head = (key: string) => word(`sheetHead.${key}`)
  return {
    name: word('title'), title: word('sheetHead.title', { code: taught.code }), rows,
    notes: [taught.course, word('sheetHead.on', { day: formatDay(today, locale) }), `${word('bar', { most: bar.most, near: bar.near })}${bar.verified ? '' : ` ${word('barUnverified')}`}`],
    columns: [
      { head: head('name'), value: ({ name }) => name, width: 28 }, { head: head('birthDate'), value: ({ birthDate }) => ({ day: birthDate }), width: 13 }, { head: head('agency'), value: ({ agency }) => agency, width: 34 },
      { head: head('absent'), value: ({ course }) => course.absent }, { head: head('periods'), value: ({ course }) => course.periods }, { head: head('share'), value: ({ course }) => absenceShare(course), format: '0.0' },
      { head: head('excused'), value: ({ excused }) => excused }, { head: head('unexcused'), value: ({ unexcused }) => unexcused }, { head: head('late'), value: ({ late }) => late },
      { head: head('level'), value: (row) => word(`levels.${worstLevel([absenceLevel(row.course, bar), ...row.modules.map((one) => absenceLevel(one, bar))])}`), width: 22 },
    ],
  }
}
