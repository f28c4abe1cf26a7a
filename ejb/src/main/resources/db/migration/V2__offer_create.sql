-- Offers: a working copy each, and every version that was ever published.

CREATE TABLE offer (
  id                uuid PRIMARY KEY,
  version           bigint      NOT NULL,
  organisation_id   uuid        NOT NULL REFERENCES organisation,
  slug              text        NOT NULL CONSTRAINT offer_slug_unique UNIQUE,
  name              text        NOT NULL,
  public_state      text        NOT NULL,
  draft_state       text        NOT NULL,
  content           jsonb       NOT NULL,
  review_comment    text        NOT NULL,
  pause_reason      text        NOT NULL,
  published_version integer,
  published_at      timestamptz,
  assured_at        timestamptz,
  assured_by        uuid,
  changed_at        timestamptz NOT NULL,
  changed_by        uuid        NOT NULL,
  CONSTRAINT offer_shown_has_version
    CHECK (public_state NOT IN ('PUBLISHED', 'PAUSED') OR published_version IS NOT NULL)
);
COMMENT ON COLUMN offer.content IS 'the working copy; what the public sees is in offer_version';
CREATE INDEX offer_organisation ON offer (organisation_id, lower(name), id);

CREATE TABLE offer_version (
  id           uuid PRIMARY KEY,
  offer_id     uuid        NOT NULL REFERENCES offer,
  number       integer     NOT NULL CHECK (number >= 1),
  content      jsonb       NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid        NOT NULL,
  CONSTRAINT offer_version_unique UNIQUE (offer_id, number)
);

GRANT SELECT, INSERT, UPDATE ON offer TO ${app_role};
-- A published version is a record of what was said: it is never changed.
GRANT SELECT, INSERT ON offer_version TO ${app_role};
