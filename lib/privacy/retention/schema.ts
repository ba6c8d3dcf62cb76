import { z } from 'zod'
import type { ParameterCode } from '../../planning/parameters/schema'
import type { Day } from '../../time'

/** What is kept for a time only. The days of lists are the program's own. */
export const retentionRules = ['PAPERS', 'FAILED', 'LISTS', 'INVITATIONS', 'REQUESTS'] as const
export type RetentionRule = (typeof retentionRules)[number]
export const parameterOf: Readonly<Record<RetentionRule, ParameterCode | null>> = {
  PAPERS: 'PAPERS_KEPT_DAYS', FAILED: 'FAILED_KEPT_DAYS', LISTS: null, INVITATIONS: 'INVITATION_KEPT_DAYS', REQUESTS: 'REQUEST_KEPT_DAYS',
}
/** Days that no parameter sets: the program's own, as `retention_due` has them. */
export const ownDays: Readonly<Partial<Record<RetentionRule, number>>> = { LISTS: 30 }
/** What stays for good, and why. */
export const lasting = ['training', 'register', 'log', 'answers', 'person'] as const

/** How far ahead the page looks. */
export const AHEAD_DAYS = 30

/** One rule: what it removes now and within the days ahead. */
export type RetentionLine = { rule: RetentionRule; days: number | null; source: string | null; verified: boolean; own: boolean; due: number; ahead: number; next: Day | null }
/** A group of what one rule removes on a day. */
export type RetentionGroup = { rule: RetentionRule; dueOn: Day; since: Day; cohort: string | null; agency: string | null; count: number }
/** What one night removed of one rule, however many batches it took. */
export type RetentionRun = { rule: RetentionRule; on: Day; count: number }

export const retentionFilter = z.object({ rule: z.enum(retentionRules).optional().catch(undefined) })
