// What the guards of the marks for the school and of the year's report refuse.
import type { PermissionWorld } from '../support/permission-world'

/** A write that the guard refuses, by its name. Each brings the rows it needs. */
export const reviewRefusals = (world: () => PermissionWorld): Readonly<Record<string, () => string>> => {
  const account = '(select id from account limit 1)'
  const insert = (table: string, row: Readonly<Record<string, string>>) => `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
  const score = (more: Readonly<Record<string, string>> = {}) => insert('school_score', {
    school_id: `'${world().school.id}'`, agency_id: `'${world().agency.id}'`, year: '2024', planning: '4', scored_at: 'now()', scored_by: account, ...more,
  })
  const content = (more = '') => `'{"number":"1/BC-TrCT","issuedOn":"2024-12-20","year":2024${more}}'`
  const report = (more: Readonly<Record<string, string>> = {}) => {
    const text = more['content'] ?? content()
    return insert('annual_report', {
      id: 'gen_random_uuid()', school_id: `'${world().school.id}'`, year: '2024', number: `'1/BC-TrCT'`, issued_on: `'2024-12-20'`, signatory: `'A'`, signatory_title: `'B'`,
      content: text, content_hash: `sha256(convert_to(${text}, 'UTF8'))`, issued_at: 'now()', issued_by: account, ...more,
    })
  }
  const section = (more: Readonly<Record<string, string>> = {}) => insert('annual_report_section', {
    school_id: `'${world().school.id}'`, year: '2024', code: `'STAFF'`, text: `'A'`, edited_at: 'now()', edited_by: account, ...more,
  })
  const review = () => insert('activity', { id: 'gen_random_uuid()', school_id: `'${world().school.id}'`, year: '2024', kind: `'REVIEW'`, title: `'A'`, held_on: `'2024-12-01'` })
  return {
    school_score_pkey: () => `do $$ begin ${score()}; ${score()}; end $$`,
    school_score_from_one_to_five: () => score({ support: '6' }),
    school_score_says_something: () => score({ planning: 'null' }),
    school_score_remark_short: () => score({ remark: `repeat('a', 1001)` }),
    school_score_before_the_review: () => `do $$ begin ${review()}; ${score()}; end $$`,
    annual_report_once_a_year: () => `do $$ begin ${report()}; ${report()}; end $$`,
    annual_report_hash_of_its_content: () => report({ content_hash: `'\\x00'` }),
    annual_report_content_is_of_its_paper: () => report({ number: `'2/BC-TrCT'` }),
    annual_report_explains_what_differs: () => report({ content: content(',"checks":[{"agrees":false,"explanation":""}]') }),
    annual_report_stays: () => `do $$ begin ${report()}; update annual_report set signatory = 'C' where school_id = '${world().school.id}'; end $$`,
    annual_report_section_known: () => section({ code: `'POEMS'` }),
    annual_report_section_revision_positive: () => section({ revision: '0' }),
    annual_report_section_before_issue: () => `do $$ begin ${report()}; ${section()}; end $$`,
  }
}
