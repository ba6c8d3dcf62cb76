import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/form/choice-fields'
import { TextField } from '@/components/ui/form/text-field'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Panel } from '@/components/ui/page/panel'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

type Choosable = { id: string; fullName: string; birthDate: string; post: string; maskedNumber: string | null; live: number }

/** A search and its results as radio buttons; both are GET forms, so the page works without script. */
export async function ChoosePerson({ q, people, more, newHref }: { q: string; people: readonly Choosable[]; more: boolean; newHref: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const choices = people.map(({ id, fullName, birthDate, post, maskedNumber, live }) => ({
    value: id, label: fullName,
    hint: [formatDay(birthDate, locale), post, maskedNumber, live > 0 ? t('enrolment.agency.nominate.live') : null].filter(Boolean).join(' · '),
  }))
  return (
    <div className="stack mt-6">
      <Panel title={t('enrolment.agency.nominate.choose')} id="choose" aside={<a href={newHref}>{t('enrolment.agency.nominate.newPerson')}</a>}>
        <form className="search-row" role="search" aria-label={t('enrolment.agency.nominate.search')}>
          <TextField name="q" type="search" label={t('enrolment.agency.nominate.search')} hint={t('enrolment.agency.nominate.searchHint')} defaultValue={q} autoComplete="off" />
          <Button tone="second">{t('enrolment.agency.nominate.find')}</Button>
        </form>
        {people.length === 0 ? <EmptyState title={t('enrolment.agency.nominate.noneFound')} action={<a href={newHref}>{t('enrolment.agency.nominate.newPerson')}</a>}>{t('enrolment.agency.nominate.noneFoundWhy')}</EmptyState> : (
          <form className="stack">
            <p className="text-sm text-soft" role="status">{t(more ? 'enrolment.agency.nominate.foundMore' : 'enrolment.agency.nominate.found', { count: people.length })}</p>
            <RadioGroup name="person" label={t('enrolment.agency.nominate.pick')} choices={choices} defaultValue={people.length === 1 ? people[0]?.id : undefined} />
            <div className="actions"><Button>{t('enrolment.agency.nominate.next')}</Button></div>
          </form>
        )}
      </Panel>
    </div>
  )
}
