/** 3つ, 11個: so many things; 〜つ counts to nine. */
export const thingsText = (count: number): string => (count < 10 ? `${count}つ` : `${count}個`);
