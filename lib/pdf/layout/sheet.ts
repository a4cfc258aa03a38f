/** The sheet: US Letter, because the agreement is signed under US law. Points. */
export const sheet = {
  width: 612,
  height: 792,
  left: 76,
  top: 84,
  textWidth: 460,
  textHeight: 626,
  headBaseline: 50,
  footBaseline: 748,
} as const;
