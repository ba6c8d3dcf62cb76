import type { AgreementDraft, PartyChoice } from '@/lib/agreements/writing/queries/find-draft'
import { cellRoles, partyKinds } from '@/lib/agreements/schema'
import { keyOf } from '@/lib/agreements/writing/rules/content'
import { evidenceKinds } from '@/lib/agreements/obligations/schema'
import { dueEvents, dueKinds, type CommitmentInput } from '@/lib/agreements/writing/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import type { FieldSet } from './agreement-form'

export type DraftPage = { draft: AgreementDraft; agencies: readonly PartyChoice[]; stages: readonly { code: string; name: { vi: string; en: string } }[]; locale: Locale; t: Translate }

const written = (day: string | null) => (day ? formatDay(day, 'vi') : '')
/** A field for a small number. */
const count = { kind: 'text', width: 'short', numeric: true } as const
const months = Array.from({ length: 12 }, (_, place) => ({ value: String(place + 1), label: String(place + 1) }))

export function generalFields({ draft, t }: DraftPage): FieldSet[] {
  const w = (key: string) => t(`agreements.writing.${key}`)
  const { validFrom, validTo, reviewMonth, legalBasis } = draft.content
  return [{ fields: [
    ...(draft.first ? [{ kind: 'text' as const, name: 'title', label: w('name'), hint: w('nameHint'), value: draft.title }] : []),
    { kind: 'date', name: 'validFrom', label: w('validFrom'), hint: w('dayHint'), value: written(validFrom) }, { kind: 'date', name: 'validTo', label: w('validTo'), hint: w('dayHint'), value: written(validTo) },
    { kind: 'select', name: 'reviewMonth', label: w('review'), options: months, value: String(reviewMonth) }, { kind: 'area', name: 'legalBasis', label: w('basis'), rows: 6, value: legalBasis.join('\n') },
  ] }]
}

export function clauseFields({ draft, t }: DraftPage): FieldSet[] {
  const w = (key: string) => t(`agreements.writing.${key}`)
  return [...draft.content.clauses, { title: '', text: '' }].map(({ title, text }, place): FieldSet => ({
    legend: place < draft.content.clauses.length ? t('agreements.writing.clause', { number: place + 1 }) : w('newClause'),
    fields: [
      { ...count, name: `order-${place}`, label: w('order'), value: String(place + 1) }, { kind: 'text', name: `title-${place}`, label: w('clauseTitle'), value: title },
      { kind: 'area', name: `text-${place}`, label: w('clauseText'), hint: w('clauseHint'), rows: 5, value: text },
    ],
  }))
}

export function partyFields({ draft, agencies, t }: DraftPage): FieldSet[] {
  const w = (key: string) => t(`agreements.writing.${key}`)
  const { parties } = draft.content
  const options = agencies.map(({ id, name }) => ({ value: id, label: name }))
  const sets = [...parties, { kind: 'AGENCY' as const, agencyId: null, label: '', members: [] }].map((party, place): FieldSet => ({
    legend: place < parties.length ? t('agreements.writing.party', { number: place + 1 }) : w('newParty'),
    fields: [
      { ...count, name: `order-${place}`, label: w('order'), value: String(place + 1) }, { kind: 'text', name: `label-${place}`, label: w('label'), hint: w('removeParty'), value: party.label },
      { kind: 'select', name: `kind-${place}`, label: w('partyKind'), options: partyKinds.map((kind) => ({ value: kind, label: w(`partyKinds.${kind}`) })), value: party.kind },
      { kind: 'select', name: `agency-${place}`, label: w('agency'), options, placeholder: w('none'), value: party.agencyId ?? '' },
    ],
  }))
  const members = parties.find(({ kind }) => kind === 'SENDING_AGENCIES')?.members ?? []
  return [...sets, { fields: [{ kind: 'checks', name: 'members', label: w('members'), choices: options, value: members.join(',') }] }]
}

/** Two by two, as they stand side by side. */
const pairs = <T,>(all: readonly T[]): T[][] => all.flatMap((_, place) => (place % 2 === 0 ? [all.slice(place, place + 2)] : []))

/** A group for each stage, a choice for each party. */
export function matrixFields({ draft, stages, locale, t }: DraftPage): FieldSet[] {
  const options = cellRoles.map((role) => ({ value: role, label: t(`agreements.roles.${role}`) }))
  const { parties, cells } = draft.content
  return stages.map(({ code, name }): FieldSet => ({
    legend: name[locale],
    fields: pairs(parties.map((party) => ({
      kind: 'select' as const, name: `cell-${code}-${keyOf(party)}`, label: party.label, options, placeholder: t('agreements.writing.noRole'),
      value: cells.find((cell) => cell.stage === code && cell.party === keyOf(party))?.role ?? '',
    }))),
  }))
}

export function commitmentFields({ draft, stages, locale, t }: DraftPage, one: CommitmentInput | undefined): FieldSet[] {
  const w = (key: string) => t(`agreements.writing.commitment.${key}`)
  const { parties, clauses } = draft.content
  const words = (list: readonly string[], of: string) => list.map((value) => ({ value, label: t(`agreements.writing.${of}.${value}`) }))
  const some = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  return [{ fields: [
    { kind: 'text', name: 'title', label: w('title'), value: one?.title ?? '' },
    { kind: 'select', name: 'stage', label: w('stage'), options: stages.map(({ code, name }) => ({ value: code, label: name[locale] })), value: one?.stage ?? stages[0]?.code },
    { kind: 'select', name: 'party', label: w('party'), options: parties.map((party) => ({ value: keyOf(party), label: party.label })), value: one?.party ?? 'SCHOOL' },
    { kind: 'select', name: 'clause', label: w('clause'), options: clauses.map(({ title }, place) => ({ value: String(place + 1), label: `${place + 1}. ${title}` })), placeholder: t('agreements.writing.none'), value: some(one?.clause) },
    { kind: 'select', name: 'dueKind', label: w('dueKind'), options: words(dueKinds, 'dueKinds'), value: one?.dueKind ?? 'YEARLY' },
    { kind: 'date', name: 'dueOn', label: w('dueOn'), hint: t('agreements.writing.dueKinds.ON_DATE'), value: written(one?.dueOn ?? null) },
    { ...count, name: 'dueMonth', label: w('dueMonth'), hint: t('agreements.writing.dueKinds.YEARLY'), value: some(one?.dueMonth) },
    { ...count, name: 'dueDay', label: w('dueDay'), hint: t('agreements.writing.dueKinds.YEARLY'), value: some(one?.dueDay) },
    { kind: 'select', name: 'dueEvent', label: w('dueEvent'), options: words(dueEvents, 'dueEvents'), placeholder: t('agreements.writing.none'), value: one?.dueEvent ?? '' },
    { ...count, name: 'dueDays', label: w('dueDays'), hint: w('dueDaysHint'), value: String(one?.dueDays ?? 0) },
    { kind: 'select', name: 'closedBy', label: w('closedBy'), options: words(evidenceKinds, 'closedBy'), value: one?.closedBy ?? 'DOCUMENT' },
  ] }]
}
