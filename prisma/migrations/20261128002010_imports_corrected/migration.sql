-- A list was judged as it was uploaded. Existing lists have no correction and no columns chosen by hand. From here on what a liaison corrects
-- on the screen and which columns she names are kept beside the file, as long as the file.

alter table nomination_import
  add column corrections_cipher bytea,
  add column columns jsonb;
