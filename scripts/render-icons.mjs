// Renders the SVG drawings in assets/ to the PNG sizes that the manifest names.
import { readFile } from "node:fs/promises";
import sharp from "sharp";

const SIZES = { icon: [16, 32, 64, 80], check: [16, 32, 80], score: [16, 32, 80], review: [16, 32, 80] };

for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = await readFile(new URL(`../assets/${name}.svg`, import.meta.url));
  for (const size of sizes) {
    const file = new URL(`../assets/${name}-${size}.png`, import.meta.url);
    await sharp(svg, { density: 72 * 8 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toFile(file.pathname);
  }
}
