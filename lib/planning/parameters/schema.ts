export const parameterCodes = ['LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS'] as const
export type ParameterCode = (typeof parameterCodes)[number]
