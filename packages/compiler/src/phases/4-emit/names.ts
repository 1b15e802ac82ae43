/** `repair-ticket` → `RepairTicket`: what types and classes are called. */
export const pascalCase = (id: string): string => id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase());

/** `repair-ticket` → `repairTicket`: what constants are called. */
export const camelCase = (id: string): string => pascalCase(id).replace(/^./, (first) => first.toLowerCase());
