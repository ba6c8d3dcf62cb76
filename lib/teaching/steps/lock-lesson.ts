import 'server-only'
import type { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'

/** The lesson, locked until the transaction ends, if the where lets it be seen: two planners do not write past each other. */
export async function lockLesson(tx: Tx, where: Prisma.LessonWhereInput) {
  const seen = await tx.lesson.findFirst({ where, select: { id: true } })
  if (!seen) return null
  await tx.$queryRaw`select id from lesson where id = ${seen.id}::uuid for update`
  return tx.lesson.findUnique({
    where: { id: seen.id },
    select: { id: true, cohortId: true, schoolId: true, status: true, day: true, half: true, roomId: true, cohort: { select: { opensOn: true, endsOn: true } } },
  })
}
