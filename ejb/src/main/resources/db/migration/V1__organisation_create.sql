-- Partner organisations, the people who act for them, and who has which role.

GRANT USAGE ON SCHEMA public TO ${app_role};

CREATE TABLE organisation (
  id                      uuid PRIMARY KEY,
  version                 bigint      NOT NULL,
  slug                    text        NOT NULL CONSTRAINT organisation_slug_unique UNIQUE,
  name                    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  kind                    text        NOT NULL,
  led_by_lived_experience boolean     NOT NULL,
  joined_on               date        NOT NULL,
  email_domain            text        NOT NULL,
  about                   text        NOT NULL,
  website                 text        NOT NULL
);
COMMENT ON COLUMN organisation.slug IS 'also its alias at the identity provider';

CREATE TABLE person (
  id      uuid PRIMARY KEY,
  version bigint NOT NULL,
  subject text   CONSTRAINT person_subject_unique UNIQUE,
  email   text   NOT NULL,
  name    text   NOT NULL
);
COMMENT ON COLUMN person.subject IS 'the identity provider''s key; null until the first sign-in';
CREATE UNIQUE INDEX person_email_unique ON person (lower(email));

CREATE TABLE membership (
  id              uuid PRIMARY KEY,
  version         bigint NOT NULL,
  person_id       uuid   NOT NULL REFERENCES person,
  organisation_id uuid   NOT NULL REFERENCES organisation,
  role            text   NOT NULL,
  CONSTRAINT membership_unique UNIQUE (person_id, organisation_id, role)
);
CREATE INDEX membership_organisation ON membership (organisation_id);

CREATE TABLE framework_membership (
  id        uuid PRIMARY KEY,
  version   bigint NOT NULL,
  person_id uuid   NOT NULL REFERENCES person,
  role      text   NOT NULL,
  CONSTRAINT framework_membership_unique UNIQUE (person_id, role)
);

GRANT SELECT, INSERT, UPDATE, DELETE
  ON organisation, person, membership, framework_membership TO ${app_role};
