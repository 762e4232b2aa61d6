// Arithmetic on units: what the unit of a sum, product or quotient is.

/** A unit as powers of base units: CNY per person is { CNY: 1, persons: -1 }. The number 1 has none. */
type Powers = Map<string, number>;

/** Unit of a product (`sign` 1) or quotient (`sign` -1), as text: `CNY`, `USD/persons`, `1`. */
export function combineUnits(left: string, right: string, sign: 1 | -1): string {
  const powers = readPowers(left);
  for (const [unit, power] of readPowers(right)) powers.set(unit, (powers.get(unit) ?? 0) + sign * power);
  return printPowers(powers);
}

/** Unit to a whole power. */
export function raiseUnit(unit: string, power: number): string {
  return printPowers(new Map([...readPowers(unit)].map(([base, own]) => [base, own * power])));
}

function readPowers(unit: string): Powers {
  const powers: Powers = new Map();
  unit.split('/').forEach((side, i) => {
    for (const factor of side.split('*')) {
      const [base = '1', power = '1'] = factor.split('^');
      if (base !== '1') powers.set(base, (powers.get(base) ?? 0) + (i === 0 ? 1 : -1) * Number(power));
    }
  });
  return powers;
}

function printPowers(powers: Powers): string {
  const side = (sign: 1 | -1): string =>
    [...powers]
      .filter(([, power]) => power * sign > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([base, power]) => (Math.abs(power) === 1 ? base : `${base}^${Math.abs(power)}`))
      .join('*');
  const [over, under] = [side(1), side(-1)];
  return under === '' ? over || '1' : `${over || '1'}/${under}`;
}
