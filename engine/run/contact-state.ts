/** Where a contact is. Import as `ContactState`: bundlers put the numbers in place of the names. */
export const FREE = 0;
export const WITH_BOT = 1;
export const WAITING = 2;
export const WITH_AGENT = 3;
export const RETURNING = 4;
