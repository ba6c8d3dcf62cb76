-- A list was judged as it was uploaded and forgotten whole after its time. Existing lists have no correction, no columns chosen by hand
-- and no letter. From here on what a liaison corrects on the screen and which columns she names are kept beside the file, a list is sent
-- under the letter of the agency, and of a list under a letter the letter stays with those who were sent, when file and cells are gone.
-- Guaranteed: a letter has a number and a day, and only a list that was sent is without its file.

alter table nomination_import
  add column corrections_cipher bytea,
  add column columns jsonb,
  add column letter_number text,
  add column letter_on date,
  alter column file_cipher drop not null,
  add constraint nomination_import_letter_is_whole check ((letter_number is null) = (letter_on is null)),
  add constraint nomination_import_sent_under_its_letter check (letter_number is null or status = 'WRITTEN'),
  add constraint nomination_import_forgotten_was_sent check (file_cipher is not null or (status = 'WRITTEN' and corrections_cipher is null));
