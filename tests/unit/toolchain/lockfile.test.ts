/** `package-lock.json` must serve every machine, whichever registry it reaches. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, LockedPackage>;
};

test("no package names the address it came from", () => {
  expect(Object.keys(packages).filter((path) => packages[path]!.resolved)).toEqual([]);
});

test("the binaries for other systems are locked too, or `npm ci` refuses the lockfile", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const beside = path.slice(0, path.lastIndexOf("node_modules/"));
    return Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => {
        const places = [
          `${path}/node_modules/${name}`,
          `${beside}node_modules/${name}`,
          `node_modules/${name}`,
        ];
        const found = places.find((place) => packages[place]);
        return !found || packages[found]!.version !== version;
      })
      .map(([name, version]) => `${path}: ${name}@${version}`);
  });
  expect(missing).toEqual([]);
});
