-- Who did what to which record. Rows are only ever added.

CREATE TABLE audit_entry (
  id              uuid PRIMARY KEY,
  happened_at     timestamptz NOT NULL,
  node            text        NOT NULL,
  person_id       uuid,
  acting_for      uuid,
  action          text        NOT NULL,
  record_type     text,
  record_id       uuid,
  organisation_id uuid,
  before          jsonb,
  after           jsonb
);
COMMENT ON COLUMN audit_entry.person_id IS 'null: the system itself';
COMMENT ON COLUMN audit_entry.acting_for IS 'the organisation the person acted for';
COMMENT ON COLUMN audit_entry.organisation_id IS 'the organisation whose record it is';
CREATE INDEX audit_entry_record ON audit_entry (record_type, record_id, id);

GRANT SELECT, INSERT ON audit_entry TO ${app_role};

-- Where one login both owns the tables and runs the application, grants do not bind it: this does.
CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit rows are never changed or removed';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse();
CREATE TRIGGER audit_entry_keep BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_refuse();
