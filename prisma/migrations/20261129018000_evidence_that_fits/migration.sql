-- A commitment could name evidence that its rule never meets: a list of no class, an answer of no year; its obligation was then refused by its own
-- guards, and with it every other one of that version. No commitment of that kind is in use: they came with the same release. Guaranteed from here
-- on: evidence that is about a class goes with the rule of a class, evidence that is about a year with a rule of years, and events are those that
-- somebody counts from.
alter table commitment
  add constraint commitment_due_event_known check (case due_kind
    when 'PLAN' then due_event in ('YEAR_BEGINS', 'NEEDS_DEADLINE', 'PLAN_PROPOSED', 'PLAN_APPROVED', 'YEAR_ENDS')
    when 'COHORT' then due_event in ('ANNOUNCED', 'LIST_DEADLINE', 'OPENS', 'MIDDLE', 'REPORT', 'ENDS', 'EVALUATION') else true end),
  add constraint commitment_evidence_fits check (case
    when closed_by in ('NEEDS_ANSWERED', 'PLAN_SUBMITTED', 'PLAN_APPROVED') then due_kind in ('ON_DATE', 'YEARLY', 'PLAN')
    when closed_by in ('COHORT_ANNOUNCED', 'LIST_SENT', 'COHORT_OPENED', 'LECTURERS_PROVIDED', 'REPORT_SENT', 'REPORT_ACKNOWLEDGED', 'EVALUATION_ANSWERED') then due_kind = 'COHORT'
    else closed_by in ('DOCUMENT', 'REVIEW_HELD') end);
