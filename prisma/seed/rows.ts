import type pg from 'pg'

export type Row = Record<string, unknown>

/** In the order of the foreign keys. */
const order = [
  'province', 'school', 'campus', 'room', 'year_report', 'school_parameter', 'agency', 'agency_name', 'agency_parent', 'agency_succession',
  'person', 'employment', 'annual_rating', 'credential', 'account', 'role_assignment', 'api_key', 'succession_case', 'lecturer', 'rule_set', 'rule', 'course', 'module', 'document_requirement',
  'needs_call', 'needs_answer', 'need', 'need_year', 'needs_reminder', 'plan_frame', 'annual_plan', 'plan_version', 'plan_item', 'plan_line',
  'notice', 'cohort', 'quota', 'quota_step', 'notice_version', 'notice_cohort', 'notice_quota', 'nomination', 'waiver', 'nomination_document', 'trainee', 'trainee_decision', 'cohort_duty', 'lesson', 'lesson_lecturer', 'lesson_change', 'field_practice', 'attendance_roll', 'attendance_entry', 'mark_scheme', 'mark_component', 'mark_sheet', 'mark', 'conduct_point', 'research_task', 'agreement', 'agreement_version',
  'agreement_clause', 'agreement_party', 'agreement_member', 'agreement_cell', 'commitment', 'obligation', 'obligation_reminder', 'school_score', 'activity', 'activity_participant', 'inspection_finding', 'recommendation', 'evaluation_template',
  'evaluation_item', 'evaluation_round', 'evaluation_invitation', 'evaluation_response', 'career_event', 'course_revision_task', 'data_breach', 'data_breach_entry', 'event', 'notification',
] as const

export type TableName = (typeof order)[number]

/** Rows collected in any order and written in that of the foreign keys. */
export function newRows() {
  const tables = new Map<TableName, Row[]>()
  return {
    add(table: TableName, row: Row) {
      const rows = tables.get(table)
      if (rows) rows.push(row)
      else tables.set(table, [row])
    },
    async write(client: pg.ClientBase) {
      for (const table of order) await insertRows(client, table, tables.get(table) ?? [])
      tables.clear()
    },
  }
}

export type Rows = ReturnType<typeof newRows>

async function insertRows(client: pg.ClientBase, table: TableName, rows: Row[]) {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  for (let start = 0; start < rows.length; start += 2000) {
    const part = JSON.stringify(rows.slice(start, start + 2000))
    await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [part])
  }
}
