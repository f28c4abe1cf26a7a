-- What a desk says of an offer that waits for a lead, and what the last step can be undone to.

alter table offer
  add column submitted_at timestamptz,
  add column submitted_by uuid,
  add column before_step jsonb;
comment on column offer.submitted_at is 'when the working copy was last handed to a lead';
comment on column offer.before_step is
  'where the offer stood before the last step, while that can be undone; any other change clears it';

-- Of what waits already, the last change is the nearest there is to knowing.
update offer set submitted_at = changed_at, submitted_by = changed_by
  where draft_state = 'SUBMITTED';

-- The administrator's desk shows what was done last. People sign in far more often than anything is
-- changed: without this, the last ten changes are looked for among all of that.
create index audit_entry_changes on audit_entry (id) where action <> 'person.sign-in';
