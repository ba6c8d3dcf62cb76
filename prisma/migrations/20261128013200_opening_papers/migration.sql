-- The opening decision was made anew from what is known of its people whenever it was printed: a diploma entered later, a new post or another name
-- of an agency changed a paper that had been signed. Of classes opened before, what is known now is what is kept from now on.
-- Guaranteed from here on: what an opening decision said is kept once for a class and never rewritten.
create table opening_paper (
  cohort_id uuid not null,
  school_id uuid not null,
  facts jsonb not null,
  frozen_at timestamptz(3) not null,
  constraint opening_paper_pkey primary key (cohort_id),
  constraint opening_paper_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint opening_paper_has_its_list check (coalesce(jsonb_typeof(facts -> 'listed'), '') = 'array' and coalesce(jsonb_typeof(facts -> 'decision'), '') = 'object')
);
create unique index opening_paper_cohort_id_school_id_key on opening_paper (cohort_id, school_id);

create function opening_paper_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "opening_paper_stays"' using constraint = 'opening_paper_stays', errcode = 'check_violation';
end $$;
create trigger opening_paper_stays before update or delete on opening_paper for each row execute function opening_paper_stays();

insert into opening_paper (cohort_id, school_id, facts, frozen_at)
select c.id, c.school_id, jsonb_build_object(
  'school', jsonb_build_object('letterhead', s.letterhead, 'parentLine', s.parent_line, 'name', s.name, 'place', s.place, 'office', s.office),
  'cohort', jsonb_build_object('code', c.code, 'course', k.name, 'form', c.form, 'opensOn', c.opens_on, 'endsOn', c.ends_on, 'venue', c.venue, 'noticeNumber', c.notice_number, 'announcedOn', c.announced_on),
  'decision', jsonb_build_object('number', c.opening_decision_number, 'on', c.opening_decision_on, 'signatory', c.opening_signatory, 'signatoryTitle', c.opening_signatory_title),
  'listed', coalesce((select jsonb_agg(jsonb_build_object(
      'name', p.full_name, 'sex', p.sex, 'birthDate', p.birth_date, 'ethnicMinority', p.ethnic_minority, 'post', coalesce(e.post, ''), 'agency', coalesce(a.name, ''),
      'education', p.education, 'educationField', p.education_field, 'admittedOn', p.party_admitted_on, 'officialOn', p.party_official_on) order by t.name_key, t.id)
    from trainee t join person p on p.id = t.person_id
    left join lateral (select m.post from employment m where m.person_id = p.id and m.valid_from <= c.opening_decision_on and coalesce(m.valid_to, 'infinity') >= c.opening_decision_on
      order by m.valid_from desc limit 1) e on true
    left join lateral (select m.name from agency_name m where m.agency_id = t.agency_id and c.opening_decision_on between m.valid_from and coalesce(m.valid_to, 'infinity') limit 1) a on true
    where t.cohort_id = c.id), '[]'),
  'duties', coalesce((select jsonb_agg(jsonb_build_object('duty', d.duty, 'name', coalesce(d.full_name, h.display_name), 'place', d.office) order by d.valid_from, d.id)
    from cohort_duty d left join account h on h.id = d.account_id
    where d.cohort_id = c.id and d.trainee_id is null and d.valid_from <= c.opening_decision_on and coalesce(d.valid_to, 'infinity') > c.opening_decision_on), '[]')), now()
from cohort c join school s on s.id = c.school_id join course k on k.id = c.course_id
where c.opening_decision_number is not null and c.opening_decision_on is not null;
