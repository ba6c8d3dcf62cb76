-- A list from a file kept the letter it was sent under beside the letters of its agency, and stayed, without its file, to keep it. Such letters
-- become letters of the agency, of those nominations that no letter had sent; lists whose file was forgotten go, as others do after their time.
-- Guaranteed from here on: a letter stands in one place, however its people came, and a list has its file as long as it is there.
insert into agency_letter (id, cohort_id, agency_id, number, written_on, account_id, sent_at)
select distinct on (i.cohort_id, i.agency_id, i.letter_number) gen_random_uuid(), i.cohort_id, i.agency_id, i.letter_number, i.letter_on, i.account_id, i.written_at
from nomination_import i where i.letter_number is not null order by i.cohort_id, i.agency_id, i.letter_number, i.written_at
on conflict (cohort_id, agency_id, number) do nothing;

update nomination n set letter_id = l.id
from nomination_import_row r join nomination_import i on i.id = r.import_id join agency_letter l on (l.cohort_id, l.agency_id, l.number) = (i.cohort_id, i.agency_id, i.letter_number)
where r.nomination_id = n.id and n.letter_id is null and (n.cohort_id, n.agency_id) = (l.cohort_id, l.agency_id);

delete from nomination_import where file_cipher is null;

alter table nomination_import
  drop constraint nomination_import_letter_is_whole,
  drop constraint nomination_import_sent_under_its_letter,
  drop constraint nomination_import_forgotten_was_sent,
  drop column letter_number,
  drop column letter_on,
  alter column file_cipher set not null;
