/**
 * @param catalogues - the text of each file by its path; English is among them.
 * @returns the generated files by their path from the root of the repository.
 * @throws CatalogueError with a line for each fault.
 */
export function generate(catalogues: ReadonlyMap<string, string>): Map<string, string>;
