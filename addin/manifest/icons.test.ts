import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconFile, listIconSizes, packageIcons, ribbonIconSizes } from './product';

const folder = new URL('../', import.meta.url);

describe('the icons', () => {
  it.each([...new Set([...ribbonIconSizes, ...listIconSizes])])('of %i pixels are PNG images of that size', (size) => {
    expect(sizeOf(`public${iconFile(size)}`)).toEqual([size, size]);
  });

  it.each(Object.values(packageIcons))('of the package are PNG images of their size: $file', ({ file, size }) => {
    expect(sizeOf(`manifest/package/${file}`)).toEqual([size, size]);
  });
});

/** Width and height from the header chunk of a PNG (RFC 2083, 4.1.1). */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(new URL(file, folder));
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.toString('latin1', 12, 16)).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
