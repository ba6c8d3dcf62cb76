-- The same file, uploaded twice at the same moment, became two lists, and a list named its school without a foreign key.
-- Of lists with the same file that both wait, the later stays: nothing was nominated from either. Guaranteed from here on:
-- a file of an agency waits once for a class, and the school of a list exists.

delete from nomination_import i using nomination_import later
where i.cohort_id = later.cohort_id and i.agency_id = later.agency_id and i.file_hash = later.file_hash
  and i.status in ('READING', 'CHECKED') and later.status in ('READING', 'CHECKED') and i.id < later.id;

create unique index nomination_import_waits_once on nomination_import (cohort_id, agency_id, file_hash) where status in ('READING', 'CHECKED');

alter table nomination_import
  add constraint nomination_import_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade;
