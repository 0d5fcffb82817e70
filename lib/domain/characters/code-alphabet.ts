/** Letters and digits that nobody mistakes for one another, on paper or on the phone: no 0, O, 1, I. 32 of them, five bits each. */
export const codeAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
