-- A list column that holds null has no cardinality, and a CHECK that is neither true nor false lets the row pass.
-- No row was written so. Guaranteed from here on: a returned or refused nomination has a reason, a course has a form.
alter table nomination
  drop constraint nomination_refused_has_reasons,
  add constraint nomination_refused_has_reasons
    check (status not in ('RETURNED', 'REJECTED') or coalesce(cardinality(reasons), 0) > 0);
alter table course
  drop constraint course_has_a_form,
  add constraint course_has_a_form
    check (coalesce(cardinality(forms), 0) > 0 and forms <@ array['CONCENTRATED', 'NON_CONCENTRATED']);
