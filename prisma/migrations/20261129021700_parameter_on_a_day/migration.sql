-- The rule that a school's own value of a parameter comes before the general one, and the newest of those in force counts, stood in statements of one
-- area. Figures of another ask for it too, so the database says it: null where nobody set the parameter. No row changes.
create function parameter_on(school uuid, code text, on_day date) returns int language sql stable as $$
  select p.value from (
    select s.value, s.valid_from, true as own from school_parameter s where s.school_id = parameter_on.school and s.code = parameter_on.code
    union all
    select g.value, g.valid_from, false from planning_parameter g where g.code = parameter_on.code) p
  where p.valid_from <= parameter_on.on_day order by p.own desc, p.valid_from desc limit 1
$$;
