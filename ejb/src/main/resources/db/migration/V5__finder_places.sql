-- Places a search can be measured from. Rows of finder_place and finder_outward come from the files
-- under org/peersupport/finder (a repeatable migration in Java loads them); finder_postcode is empty
-- until somebody imports a postcode file.

create table finder_place (
  key text not null,
  county_key text not null,
  name text not null,
  county text not null,
  country text not null,
  latitude double precision not null,
  longitude double precision not null,
  primary key (key, county_key)
);
comment on column finder_place.key is
  'The name as it is compared: lower case, no accents, "saint" as "st". Java: PlaceNames.key';

create table finder_outward (
  code text primary key,
  area text not null,
  latitude double precision not null,
  longitude double precision not null,
  measured boolean not null default false
);
comment on column finder_outward.measured is
  'Whether it is the middle of imported postcodes; if not, it is approximate, to about a mile';

create table finder_postcode (
  postcode text primary key,
  outward text not null,
  latitude double precision not null,
  longitude double precision not null
);
comment on column finder_postcode.postcode is 'In capitals with its one space: SW2 1RW';

-- Great-circle distance in miles by the haversine formula, on a sphere of the Earth's mean radius
-- (6,371.0088 km); within the United Kingdom it is right to about 0.3 per cent. It is null when an
-- argument is, and simple enough to be inlined.
create function finder_miles(
  latitude1 double precision, longitude1 double precision,
  latitude2 double precision, longitude2 double precision)
returns double precision
language sql immutable parallel safe
return 2 * 3958.7613 * asin(sqrt(
  power(sin(radians(latitude2 - latitude1) / 2), 2)
  + cos(radians(latitude1)) * cos(radians(latitude2))
    * power(sin(radians(longitude2 - longitude1) / 2), 2)));

grant select on finder_place to ${app_role};
grant select, insert, update, delete on finder_outward, finder_postcode to ${app_role};
