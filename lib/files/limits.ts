/** What the constraints of size in the database say too. */
export const MAX_FILE_BYTES = 10_485_760
/** What a chooser of files offers; the content decides. */
export const acceptedTypes = '.pdf,.docx,.jpg,.jpeg,.png'
