import type pg from 'pg'

/** A weekday is nobody's first day: who has not read the privacy notice is led to it from every page. */
export const everybodyHasReadTheNotice = (client: pg.Client) => client.query(`
  insert into privacy_acknowledgement (account_id, notice_id, acknowledged_at) select a.id, n.id, now() from account a cross join privacy_notice n on conflict do nothing`)
