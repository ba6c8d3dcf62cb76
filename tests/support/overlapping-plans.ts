// Plans in which two courses teach the same people the same modules.
import { db } from '@/lib/db/client'
import { makeCourse, type Course, type School } from './factories'
import { makePlan, type PlanWorld } from './plans'

/** Modules of a course, by name and periods. */
export const teach = (course: Course, modules: Readonly<Record<string, number>>) => db.module.createMany({
  data: Object.entries(modules).map(([name, periods], index) => ({ courseId: course.id, position: index + 1, name, periods })),
})

/** A plan with two lines for the same people: 2 cohorts of 100 and 1 of 30, whose courses share one module of two. */
export async function overlappingPlan(school: School, given: { year: number; status?: 'DRAFT' | 'PROPOSED' | 'APPROVED' }): Promise<PlanWorld & { a: string; b: string }> {
  const [first, second] = [await makeCourse(school, { name: 'Bồi dưỡng cấp ủy viên' }), await makeCourse(school, { name: 'Cập nhật kiến thức đối tượng 4' })]
  await teach(first, { 'Công tác tổ chức xây dựng Đảng': 8, 'Công tác kiểm tra': 8 })
  await teach(second, { 'CÔNG TÁC TỔ CHỨC XÂY DỰNG ĐẢNG': 4, 'Thời sự': 8 })
  const plan = await makePlan(school, { ...given, lines: [{ course: first, quarter: 2, cohorts: 2, trainees: 100 }, { course: second, quarter: 3, cohorts: 1, trainees: 30 }] })
  const [a = '', b = ''] = plan.items
  return { ...plan, a, b }
}
