/** Told apart by people of every colour vision as far as ten can be, on light and on dark. */
export const DISTINCT = ['#2f86d0', '#e08a1e', '#2fa36b', '#c2519c', '#d0503f', '#7c6bd6', '#a58a1a', '#2aa3a8', '#96603a'];
/** For all others, and for what has no value. */
export const REST = '#8b949e';
