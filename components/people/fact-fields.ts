import type { FormField } from '@/components/frame/form-field'
import { educationLevels, partyStatuses, postCategories, ratings } from '@/lib/people/schema'
import { formatDay } from '@/lib/time'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What is known of a person, as the fields need it. */
export type KnownFacts = {
  ethnicMinority: boolean | null; partyStatus: string | null; partyAdmittedOn: string | null; partyOfficialOn: string | null
  education: string | null; educationField: string | null; post: string | null; postCategory: string | null
  plannedPost: string | null; plannedPostCategory: string | null; planningDecisionNumber: string | null; underProceedings: boolean | null
  ratings: readonly { year: number; rating: string }[]
}

const options = (say: Say, group: string, values: readonly string[]) => values.map((value) => ({ value, label: say(`people.${group}.${value}`) }))

/** The fields of the facts that standards are judged by: `years` are those whose ratings count. */
export function factFields(say: Say, facts: KnownFacts, years: readonly number[]): FormField[][] {
  const choose = say('people.choose')
  const text = (name: 'post' | 'educationField' | 'plannedPost' | 'planningDecisionNumber', hint?: string): FormField =>
    ({ kind: 'text', name, label: say(`people.fields.${name}`), value: facts[name] ?? '', hint })
  const date = (name: 'partyAdmittedOn' | 'partyOfficialOn'): FormField =>
    ({ kind: 'date', name, label: say(`people.fields.${name}`), value: facts[name] ? formatDay(facts[name], 'vi') : '', hint: say('people.hints.date') })
  const select = (name: string, group: string, values: readonly string[], value: string | null): FormField =>
    ({ kind: 'select', name, label: say(`people.fields.${name}`), options: options(say, group, values), placeholder: choose, value: value ?? '' })
  const rating = (year: number): FormField => ({
    kind: 'select', name: `rating-${year}`, label: say('people.fields.rating', { year }), options: options(say, 'ratings', ratings.toReversed()), placeholder: choose,
    value: facts.ratings.find((one) => one.year === year)?.rating ?? '',
  })
  return [
    // Titles of posts and ratings are long: half a line would cut them.
    [text('post')],
    [select('postCategory', 'postCategories', postCategories, facts.postCategory)],
    [select('partyStatus', 'partyStatuses', partyStatuses, facts.partyStatus), yesOrNo(say, 'ethnicMinority', facts.ethnicMinority)],
    [date('partyAdmittedOn'), date('partyOfficialOn')],
    [select('education', 'education', educationLevels.toReversed(), facts.education), text('educationField')],
    ...years.map((year) => [rating(year)]),
    [text('plannedPost')],
    [select('plannedPostCategory', 'postCategories', postCategories, facts.plannedPostCategory)],
    [text('planningDecisionNumber', say('people.hints.planningDecisionNumber')), yesOrNo(say, 'underProceedings', facts.underProceedings)],
  ]
}

const yesOrNo = (say: Say, name: 'ethnicMinority' | 'underProceedings', value: boolean | null): FormField => ({
  kind: 'select', name, label: say(`people.fields.${name}`), placeholder: say('people.choose'),
  options: [{ value: 'yes', label: say('people.yes') }, { value: 'no', label: say('people.no') }], value: value === null ? '' : value ? 'yes' : 'no',
})

/** The fields that identify a new person. */
export function personFields(say: Say): FormField[][] {
  const text = (name: 'fullName' | 'personalIdNumber' | 'foreignDocument' | 'foreignCountry' | 'post', more: { hint?: string; mark?: string; width?: 'short' | 'medium' } = {}): FormField =>
    ({ kind: 'text', name, label: say(`people.fields.${name}`), ...more })
  const mark = say('people.optional')
  return [
    [text('fullName')],
    [{ kind: 'date', name: 'birthDate', label: say('people.fields.birthDate'), hint: say('people.hints.date') },
      { kind: 'radio', inRow: true, name: 'sex', label: say('people.fields.sex'), choices: (['MALE', 'FEMALE'] as const).map((value) => ({ value, label: say(`people.sexes.${value}`) })) }],
    [{ kind: 'radio', inRow: true, name: 'document', label: say('people.fields.document'), hint: say('people.hints.document'), value: 'number', choices: [
      { value: 'number', label: say('people.fields.documentNumber') }, { value: 'foreign', label: say('people.fields.documentForeign') },
    ] }],
    [{ kind: 'text', name: 'personalIdNumber', label: say('people.fields.personalIdNumber'), hint: say('people.hints.personalIdNumber'), width: 'medium', numeric: true }],
    [text('foreignDocument', { mark }), text('foreignCountry', { mark, hint: say('people.hints.foreignCountry') })],
    [text('post', { mark }), {
      kind: 'select', name: 'postCategory', label: say('people.fields.postCategory'), options: options(say, 'postCategories', postCategories), placeholder: say('people.choose'), mark,
    }],
  ]
}
