-- Who heads a class stood twice: dated in cohort_duty, and as the key to the class in cohort_staff, which commands kept alike. What stands only in
-- cohort_staff moves over: the head of a class that has none today from its opening decision, or else its announcement, on. A class with
-- two keeps the dated one; the other becomes a former head, for no day, so that the page of its bodies still names it.
-- Guaranteed from here on: a class head sees exactly the classes that cohort_duty says he or she heads now.
with known as (
  select s.cohort_id, s.account_id, c.school_id, least(coalesce(c.opening_decision_on, c.announced_on, c.opens_on), (now() at time zone 'Asia/Ho_Chi_Minh')::date) as since,
    (now() at time zone 'Asia/Ho_Chi_Minh')::date as today,
    exists (select from cohort_duty d where d.cohort_id = s.cohort_id and d.duty = 'CLASS_HEAD') as dated,
    row_number() over (partition by s.cohort_id order by s.account_id) as place
  from cohort_staff s join cohort c on c.id = s.cohort_id
  where not exists (select from cohort_duty d where d.cohort_id = s.cohort_id and d.account_id = s.account_id and d.duty = 'CLASS_HEAD' and d.valid_to is null))
insert into cohort_duty (id, school_id, cohort_id, duty, account_id, valid_from, valid_to)
select gen_random_uuid(), school_id, cohort_id, 'CLASS_HEAD', account_id,
  case when dated or place > 1 then today else since end, case when dated or place > 1 then today end from known;

drop table cohort_staff;
