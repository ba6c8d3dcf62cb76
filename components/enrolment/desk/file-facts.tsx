import { FactList, type Fact } from '@/components/ui/page/fact-list'
import { MaskedNumber } from '@/components/ui/page/masked-number'
import { Link } from '@/components/ui/link'
import type { Actor } from '@/lib/access/actor'
import { mayRevealNumbers } from '@/lib/enrolment/desk/policy'
import type { NominationFile } from '@/lib/enrolment/desk/queries/find-file'
import { revealReasons } from '@/lib/enrolment/desk/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { RevealNumber } from './reveal-number'

/** What the nomination was judged by, as it was frozen. */
export async function FileFacts({ actor, file }: { actor: Actor; file: NominationFile }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string) => t(`enrolment.file.${key}`)
  const { person, facts, letter } = file
  const unknown = word('unknown')
  const known = (value: string | null | undefined) => (value ? <span lang="vi">{value}</span> : unknown)
  const list: Fact[] = [
    { label: word('agency'), value: <span lang="vi">{file.agency}</span> },
    { label: t('enrolment.order.letter'), value: letter ? t('enrolment.order.letterValue', { number: letter.number, day: formatDay(letter.writtenOn, locale) }) : t('enrolment.order.noLetter') },
    ...(file.replaces ? [{ label: t('enrolment.order.substitute'), value: t('enrolment.order.replaces', { name: file.replaces }) }] : []),
    { label: word('cohort'), value: <><Link href={`/school/cohorts/${file.cohort.id}`}>{file.cohort.code}</Link>, <span lang="vi">{file.cohort.course}</span></> },
    { label: word('birthDate'), value: formatDay(person.birthDate, locale) },
    { label: word('sex'), value: t(`people.sexes.${person.sex}`) },
    { label: person.number ? word('number') : word('foreign'), value: person.number ? <Masked actor={actor} id={file.id} number={person.number} t={t} /> : `${person.foreignCountry ?? ''} ${person.foreign ?? ''}` },
    { label: word('post'), value: known(facts?.post) },
    { label: word('category'), value: facts?.postCategory ? t(`people.postCategories.${facts.postCategory}`) : unknown },
    { label: word('planned'), value: facts?.plannedPost ? known(facts.plannedPost) : word('none') },
    { label: word('decision'), value: facts?.planningDecisionNumber ? <span className="nowrap">{facts.planningDecisionNumber}</span> : word('none') },
    { label: word('party'), value: facts?.partyStatus ? t(`people.partyStatuses.${facts.partyStatus}`) : unknown },
    { label: word('education'), value: facts?.education ? t(`people.education.${facts.education}`) : unknown },
    { label: word('ethnic'), value: facts?.ethnicMinority === null || facts === null ? unknown : t(facts.ethnicMinority ? 'web.frame.yes' : 'web.frame.no') },
    { label: word('ratings'), value: ratings(file, t) || unknown },
    { label: word('credentials'), value: credentials(file, t, locale) || word('none') },
  ]
  return <FactList facts={list} />
}

const ratings = ({ facts }: NominationFile, t: Translate) =>
  (facts?.ratings ?? []).toSorted((a, b) => b.year - a.year).map(({ year, rating }) => t('enrolment.file.rating', { year: String(year), rating: t(`people.ratings.${rating}`) })).join('; ')

const credentials = ({ facts }: NominationFile, t: Translate, locale: string) =>
  (facts?.credentials ?? []).map(({ level, issuedOn }) => t('enrolment.file.credential', { level: t(`people.theoryLevels.${level}`), day: formatDay(issuedOn, locale) })).join('; ')

function Masked({ actor, id, number, t }: { actor: Actor; id: string; number: string; t: Translate }) {
  const word = (key: string) => t(`enrolment.file.reveal.${key}`)
  const masked = <MaskedNumber text={number} label={t('people.maskedNumber', { first: number.slice(0, 4), last: number.slice(-1) })} />
  if (!mayRevealNumbers(actor)) return masked
  return (
    <RevealNumber
      nominationId={id} reasons={revealReasons.map((value) => ({ value, label: word(value) }))}
      labels={{ show: word('show'), why: word('why'), choose: word('choose'), pending: word('pending'), recorded: word('recorded') }}
    >
      {masked}
    </RevealNumber>
  )
}
