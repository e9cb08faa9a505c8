import { describe, expect, it } from 'vitest';
import { countryCode, duration, isoDate, isoInstant, languageCode } from '#shared/model/scalars.ts';

describe('a calendar day', () => {
  it.each(['2024-02-29', '1999-12-31'])('may be %s', (day) => {
    expect(isoDate.safeParse(day).success).toBe(true);
  });

  it.each(['2023-02-29', '2026-13-01', '2026-1-1', '21.11.2026', '2026-11-21T00:00:00Z'])(
    'may not be %s',
    (day) => {
      expect(isoDate.safeParse(day).success).toBe(false);
    },
  );
});

describe('a period', () => {
  it.each(['P12M', 'P1Y6M', 'P30D', 'P2W', 'PT24H'])('may be %s', (period) => {
    expect(duration.safeParse(period).success).toBe(true);
  });

  it.each(['P', '12M', 'P1.5Y', 'PT30M', 'P1W2D'])('may not be %s', (period) => {
    expect(duration.safeParse(period).success).toBe(false);
  });
});

describe('codes and instants', () => {
  it('are written in their standard form only', () => {
    expect(countryCode.safeParse('FI').success).toBe(true);
    expect(countryCode.safeParse('fi').success).toBe(false);
    expect(languageCode.safeParse('sv').success).toBe(true);
    expect(languageCode.safeParse('sv-FI').success).toBe(false);
    expect(isoInstant.safeParse('2026-11-21T08:30:00.000Z').success).toBe(true);
    expect(isoInstant.safeParse('2026-11-21T08:30:00+02:00').success).toBe(false);
  });
});
