import type { z } from 'zod'
import type { annualAnswer } from '../schema'
import type { Check } from './checks'
import type { Figure } from './figures'

type Report = { school: { slug: string; name: string }; year: number; asOf: string; issued: { number: string; on: string } | null; figures: readonly Figure[]; checks: Check[] }

/** The report as programs get it: whether it was issued, and each figure with the address of its rows. */
export const annualReportAnswer = ({ school, year, asOf, issued, figures, checks }: Report): z.output<typeof annualAnswer> => ({
  year, school: school.name, asOf, checks, issued: issued && { number: issued.number, issuedOn: issued.on },
  figures: figures.map(({ parts, ...figure }) => ({ ...figure, parts: parts.map((list) => [...list]), rows: `/api/reports/annual/${year}/figures/${figure.code}?school=${school.slug}` })),
})
