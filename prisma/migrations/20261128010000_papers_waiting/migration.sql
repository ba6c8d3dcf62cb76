-- Papers that wait to be looked at were found one nomination at a time. No row changes. From here on the desk of a school finds them in
-- an index of what waits alone, as it does what was returned.
create index nomination_document_waiting on nomination_document (nomination_id) where status = 'SUBMITTED' and replaced_at is null;
