import 'server-only'
import type { Actor } from '../../../access/actor'
import { transaction } from '../../../db/transaction'
import { fail, ok, type Result } from '../../../result'
import { mayNominate } from '../../policy'
import { importsVisibleTo } from '../policy'
import { mayMapColumns } from '../rules/status'
import type { Mapping } from '../schema'
import { readAgain } from '../steps/read-again'

export type MapError = 'not_allowed' | 'import_not_found' | 'import_not_checked' | 'import_changed'

/** Says which columns of a list hold what, where its headings were not understood or were misunderstood; it is read and judged anew. */
export async function mapColumns(actor: Actor, { id, ...columns }: Mapping & { id: string }): Promise<Result<{ id: string }, MapError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  return transaction<{ id: string }, MapError, 'import_changed'>(async (tx) => {
    const list = await tx.nominationImport.findFirst({ where: { AND: [{ id }, importsVisibleTo(actor)] }, select: { status: true, fault: true } })
    if (!list) return fail('import_not_found')
    if (!mayMapColumns(list)) return fail('import_not_checked')
    const { count } = await tx.nominationImport.updateMany({ where: { id, status: list.status }, data: { ...readAgain, columns } })
    return count === 1 ? ok({ id }) : fail('import_changed')
  }, { nomination_import_waits_once: 'import_changed' })
}
