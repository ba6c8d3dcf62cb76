-- A duty to answer evaluations counted as done while nobody had been asked yet, months before its forms go out.
-- No row changes: the view derives. Guaranteed from here on: it is done when somebody was asked and all have answered.
create or replace view obligation_state as
select o.id, case o.closed_by
    when 'DOCUMENT' then o.evidence_on is not null
    when 'COHORT_ANNOUNCED' then c.status not in ('PLANNED', 'CANCELLED')
    when 'COHORT_OPENED' then c.status in ('RUNNING', 'COMPLETED')
    when 'LIST_SENT' then exists (
      select from nomination n where n.cohort_id = o.cohort_id and n.agency_id = o.agency_id and n.status <> 'DRAFT')
    when 'EVALUATION_ANSWERED' then coalesce((
      select bool_and(i.answered) from evaluation_invitation i join evaluation_round r on r.id = i.round_id
      where r.cohort_id = o.cohort_id and i.agency_id = o.agency_id and i.respondent = 'AGENCY'), false)
  end as done
from obligation o left join cohort c on c.id = o.cohort_id;
