import type { z } from 'zod'
import { fail, ok, type Result } from '../../../../result'
import { ruleCodes } from '../../schema'
import { fileFormat, versionFile, type VersionFile } from '../schema'

/** What is wrong in a file: where, and the sentence that says so with what it would take. */
export type FileProblem = { path: string; key: string; values?: Readonly<Record<string, string | number>> }

/** A version as a file holds it, checked as a whole; or every error with its path. */
export function readVersionFile(text: string): Result<VersionFile, 'file_wrong'> & { problems?: readonly FileProblem[] } {
  const json = parsed(text)
  if (json === undefined) return { ...fail('file_wrong'), problems: [{ path: '', key: 'enrolment.ruleDraft.notJson' }] }
  const read = versionFile.safeParse(json)
  return read.success ? ok(read.data) : { ...fail('file_wrong'), problems: distinct(read.error.issues.map(problemOf)) }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? [] : value
  } catch {
    return undefined
  }
}

const said: readonly string[] = ['required', 'too_long', 'text_invalid', 'date_invalid', 'duplicate', 'rule_not_of_family']

function problemOf(issue: z.core.$ZodIssue): FileProblem {
  const path = issue.path.join('.')
  const values = 'enrolment.ruleDraft.values'
  if (said.includes(issue.message)) return { path, key: `web.fields.${issue.message}` }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return { path, key: 'web.fields.required' }
  if (path === 'format') return { path, key: `${values}.format`, values: { format: fileFormat } }
  if (issue.code === 'invalid_value') return { path, key: `${values}.choices`, values: { choices: issue.values.map(String).join(', ') } }
  if (issue.code === 'invalid_union') return { path, key: `${values}.choices`, values: { choices: ruleCodes.join(', ') } }
  return { path, key: `${values}.unknown` }
}

/** Two checks of one place that say the same are one error. */
const distinct = (problems: readonly FileProblem[]): FileProblem[] =>
  [...new Map(problems.map((one) => [`${one.path} ${one.key}`, one])).values()]
