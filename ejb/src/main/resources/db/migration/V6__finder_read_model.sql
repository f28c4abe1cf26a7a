-- One row for each published offer, written by the finder in the publishing transaction. It can be
-- rebuilt from the published versions at any time, and so has no foreign key to them.

create table finder_offer (
  id uuid primary key,
  slug text not null,
  name text not null,
  summary text not null,
  organisation_id uuid not null,
  organisation_name text not null,
  organisation_slug text not null,
  town text not null,
  area_served text not null,
  from_anywhere boolean not null,
  helps text[] not null,
  form text,
  ways text[] not null,
  audiences text[] not null,
  transitions text[] not null,
  access text[] not null,
  languages text[] not null,
  joining text[] not null,
  slots jsonb not null,
  when_note text not null,
  cost text not null,
  open_minutes int4multirange not null,
  postcode text,
  latitude double precision,
  longitude double precision,
  point_from text not null check (point_from in ('postcode', 'outward', 'town', 'nothing')),
  spot point generated always as (point(longitude * 0.6, latitude)) stored,
  document tsvector not null,
  published_at timestamptz not null,
  check ((latitude is null) = (longitude is null)),
  check ((latitude is null) = (point_from = 'nothing'))
);
comment on column finder_offer.open_minutes is
  'When it is on: minutes of the week from Monday 00:00, Europe/London, 0 to 10,080';
comment on column finder_offer.spot is
  'For the index only. Degrees, east ones shortened by 0.6 as around 53 degrees north, so that what '
  'is nearest in it is nearest on the ground, nearly';
comment on column finder_offer.languages is 'ISO 639 codes; an offer that names none has "en"';

create index finder_offer_document on finder_offer using gin (document);
create index finder_offer_choices on finder_offer
  using gin (ways, audiences, transitions, languages, access);
create index finder_offer_spot on finder_offer using gist (spot);
create index finder_offer_from_anywhere on finder_offer (id) where from_anywhere;
create index finder_offer_postcode on finder_offer (postcode) where postcode is not null;

grant select, insert, update, delete on finder_offer to ${app_role};
