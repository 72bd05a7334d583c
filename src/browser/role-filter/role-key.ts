/** Where the reader's last choice of role is kept on the device. The key stays the same over editions and pages. */
export const roleKey = 'it-handboken.roll';
