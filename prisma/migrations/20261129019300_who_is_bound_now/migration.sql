-- Who is bound by an agreement stood in what was signed alone. A succession had to rewrite that, which the guards of signed versions refuse: no
-- agency that is in an agreement could be merged, divided or dissolved. Duties about classes compared the heir with the agency that sent, and fell
-- silent. No row is rewritten.
-- Guaranteed from here on: parties and members stay as they signed; who holds their place now is read from them and the rows of the hand-over
-- (`agreement_holder`), and whoever took over all of that agency by `agency_now`; a duty about a class is about the people that its agency sent
-- or took over. What was done by an agency that ended is still done by it.

-- The agencies of which this one took over the whole, itself among them.
create function agency_heritage(which uuid) returns uuid[] language sql stable as $$
  with recursive line(id) as (
    select which
    union
    select s.from_id from line l join agency_succession s on s.to_id = l.id
    where s.kind <> 'SPLIT' and not exists (select from agency_succession o where o.from_id = s.from_id and o.id <> s.id))
  select array_agg(id) from line
$$;

-- The name that an agency bore on a day: before it began its first, after it ended its last.
create function agency_name_on(which uuid, on_day date) returns text language sql stable as $$
  select n.name from agency_name n where n.agency_id = which
  order by case when on_day < n.valid_from then n.valid_from - on_day when on_day > n.valid_to then on_day - n.valid_to else 0 end, n.valid_from desc limit 1
$$;

-- Whose a place in a version is: who signed for it or joined, until a hand-over names another; then that one.
create view agreement_holder as
  select p.version_id, p.id as party_id, p.agency_id from agreement_party p
  where p.agency_id is not null and not exists (
    select from agency_handover h where h.kind = 'PARTY' and h.subject_id = p.id and h.from_id = p.agency_id and h.to_id is not null)
  union
  select p.version_id, p.id, m.agency_id from agreement_member m join agreement_party p on p.id = m.party_id
  where not exists (select from agency_handover h where h.kind = 'MEMBER' and h.subject_id = p.id and h.from_id = m.agency_id and h.to_id is not null)
  union
  select p.version_id, p.id, h.to_id from agency_handover h join agreement_party p on p.id = h.subject_id
  where h.kind in ('PARTY', 'MEMBER') and h.to_id is not null and not exists (
    select from agency_handover n where n.kind = h.kind and n.subject_id = h.subject_id and n.from_id = h.to_id and n.to_id is not null);
