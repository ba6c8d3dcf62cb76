import type { Task } from '@/components/ui/page/task-list'
import type { ListedEndorsement } from '@/lib/enrolment/order/queries/list-endorsements'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay, type Day } from '@/lib/time'

/** What a list before the head asks of whoever looks: the head endorses what was asked, the liaison mends, sends, or asks again. */
export function endorsementTasks({ lists, head }: { lists: readonly ListedEndorsement[]; head: boolean }, t: Translate, locale: string): (Omit<Task, 'due' | 'date'> & { on: Day })[] {
  const word = (key: string, values: Record<string, string | number>) => t(`enrolment.order.tasks.${key}`, values)
  return lists.flatMap((list) => {
    const key = workOf(list, head)
    if (!key) return []
    const day = head ? list.askedOn : list.decidedOn
    return [{
      key: list.id, href: `/agency/cohorts/${list.cohortId}/order#list`, on: list.due, title: word(key, { count: list.people, course: list.course }),
      detail: word(`${key}Detail`, { cohort: list.code, reason: list.reason ?? '', day: day ? formatDay(day, locale) : '' }),
    }]
  })
}

/** How many lists ask something of whoever looks. */
export const endorsementsToDo = (lists: readonly ListedEndorsement[], head: boolean): number => lists.filter((list) => workOf(list, head)).length

function workOf({ state }: ListedEndorsement, head: boolean): 'endorse' | 'mend' | 'send' | 'again' | null {
  if (head) return state === 'ASKED' ? 'endorse' : null
  return state === 'RETURNED' ? 'mend' : state === 'ENDORSED' ? 'send' : state === 'CHANGED' ? 'again' : null
}
