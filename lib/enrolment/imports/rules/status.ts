/** Whether somebody may still say what the columns hold: what was read and not sent, or was not read because of its headings. */
export const mayMapColumns = ({ status, fault }: { status: string; fault: string | null }): boolean =>
  status === 'CHECKED' || (status === 'FAILED' && (fault === 'file_no_header' || fault === 'file_no_rows'))
