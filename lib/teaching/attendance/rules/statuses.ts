// Apart from the schemas: the form in the browser needs the words and not the checker of input.

/** As they are shown and keyed, 1 to 5; being present is what is not stored. */
export const attendanceStatuses = ['PRESENT', 'LATE', 'EXCUSED', 'UNEXCUSED', 'ON_DUTY'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]
export const attendanceOf = (status: string | null): AttendanceStatus => attendanceStatuses.find((one) => one === status) ?? 'PRESENT'
