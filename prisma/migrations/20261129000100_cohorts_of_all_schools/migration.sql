-- The list of classes without a school (programs, the province) was sorted from all rows: 85 ms where 34 schools share a database.
-- Existing rows stay. From here on its order has its index, as the list of one school has.
create index cohort_year_opens_on_id_idx on cohort (year, opens_on, id);
