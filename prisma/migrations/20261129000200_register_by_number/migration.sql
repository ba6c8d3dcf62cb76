-- The register was listed by the day of issue, and certificates of one day in no order. Existing rows stay. From here on it runs by its own
-- numbers, the last one first, and has the index of that order; that of the days has no reader left.
drop index certificate_school_id_issued_on_id_idx;
create index certificate_school_id_register_year_register_number_id_idx on certificate (school_id, register_year desc, register_number desc, id desc);
