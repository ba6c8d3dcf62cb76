import 'server-only'
import { db } from '../../db/client'
import type { Day } from '../../time'
import { settingCodes, type RoundSettings, type SettingCode } from '../schema'

/** What the parameters of evaluation are at a school on a day, its own before the general ones. One statement. */
export async function readSettings(schoolId: string, on: Day): Promise<RoundSettings> {
  const rows = await db.$queryRaw<{ code: SettingCode; value: number }[]>`
    select distinct on (p.code) p.code, p.value from (
      select code, value, valid_from, true as own from school_parameter where school_id = ${schoolId}::uuid
      union all select code, value, valid_from, false from planning_parameter) p
    where p.code = any(${[...settingCodes]}) and p.valid_from <= ${on}::date order by p.code, p.own desc, p.valid_from desc`
  const values = new Map(rows.map(({ code, value }) => [code, value]))
  const at = (code: SettingCode): number => {
    const value = values.get(code)
    if (value === undefined) throw new Error(`no value of ${code}`)
    return value
  }
  return {
    EVAL_BEFORE_DAYS: at('EVAL_BEFORE_DAYS'), EVAL_END_DAYS: at('EVAL_END_DAYS'), EVAL_AFTER_DAYS: at('EVAL_AFTER_DAYS'),
    EVAL_FIRST_MONTHS: at('EVAL_FIRST_MONTHS'), EVAL_SECOND_MONTHS: at('EVAL_SECOND_MONTHS'), EVAL_THIRD_MONTHS: at('EVAL_THIRD_MONTHS'),
    EVAL_REMIND_EVERY: at('EVAL_REMIND_EVERY'), EVAL_REMINDERS_MOST: at('EVAL_REMINDERS_MOST'), EVAL_LECTURERS_MOST: at('EVAL_LECTURERS_MOST'),
    EVAL_ITEM_LEAST: at('EVAL_ITEM_LEAST'), UNUSED_MONTHS: at('UNUSED_MONTHS'),
  }
}
