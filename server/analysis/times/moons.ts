import { addDays, type Day, fromNumber, toNumber } from '../../../common/text/calendar';

const degrees = Math.PI / 180;
const sine = (angle: number): number => Math.sin(angle * degrees);

/** Julian date of the start of 1970-01-01 in Beijing (UTC+8), whose midnight the lunar calendar goes by. */
const epoch = 2440587.5 - 8 / 24;

/** Terms of the moon's true phase at new moon: size in days, and the multiples of the sun's and moon's anomaly and of the moon's argument of latitude. */
const terms: readonly (readonly [size: number, sun: number, moon: number, latitude: number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
];

/** Julian ephemeris date of the new moon number `k` (0 is that of 6 January 2000): Meeus, "Astronomical Algorithms", ch. 49. */
function newMoon(k: number): number {
  const century = k / 1236.85;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * century ** 2;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * century ** 2;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * century ** 2;
  const eccentricity = 1 - 0.002516 * century;
  let date = 2451550.09766 + 29.530588861 * k + 0.00015437 * century ** 2 - 0.00017 * sine(node);
  for (const [size, ofSun, ofMoon, ofLatitude] of terms)
    date += size * eccentricity ** Math.abs(ofSun) * sine(ofSun * sun + ofMoon * moon + ofLatitude * latitude);
  return date;
}

/** Apparent longitude of the sun in degrees, to a hundredth: Meeus, same book, ch. 25. */
function sunLongitude(date: number): number {
  const century = (date - 2451545) / 36525;
  const anomaly = 357.52911 + 35999.05029 * century;
  const centre =
    (1.914602 - 0.004817 * century) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
  const longitude = 280.46646 + 36000.76983 * century + centre - 0.00569;
  return ((longitude % 360) + 360) % 360;
}

const doubled: readonly number[] = [1985, 2033, 2034, 2053];

/** Days since 1970-01-01 of the day in Beijing on which an instant falls. */
const dayNumber = (date: number): number => Math.floor(date - epoch);

/**
 * A feast of the Chinese lunisolar calendar by its month and its day in it. A month bears the number of the sun's
 * place, in steps of 30 degrees, that it holds (Aslaksen, "The Mathematics of the Chinese Calendar"). Null outside 1950
 * to 2080, and in the few years when a month holds two such places, so that the rule alone does not number it.
 */
export const moonFestival =
  (month: number, day: number) =>
  (year: number): Day | null => {
    if (year < 1950 || year > 2080 || doubled.includes(year)) return null;
    const place = ((month - 2) * 30 + 360) % 360;
    // 20 February and 30 or 31 days for each month after it are near enough to begin with
    let date = toNumber({ year, month: 2, day: 20 }) + (month - 1) * 30.44 + 2440587.5;
    for (let step = 0; step < 4; step += 1) {
      const away = ((place - sunLongitude(date) + 540) % 360) - 180;
      date += (away * 365.2422) / 360;
    }
    let k = Math.round((date - 2451550.1) / 29.530588861);
    while (dayNumber(newMoon(k)) > dayNumber(date)) k -= 1;
    while (dayNumber(newMoon(k + 1)) <= dayNumber(date)) k += 1;
    return addDays(fromNumber(dayNumber(newMoon(k))), day - 1);
  };
