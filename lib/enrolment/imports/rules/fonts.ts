/** Signs of TCVN3 that no Vietnamese letter of Unicode shares: "NguyÔn V¨n ThÞ" is full of them. */
const tcvn3 = /\p{L}[¨©«®¬¦§¡¢£¤¥µ¸¶·¹»¾¼½ÆÇÔÞÖß×]|[¨©«®¬¦§¡¢£¤¥µ¸¶·¹»¾¼½Þß×]\p{L}/u
/** VNI writes the mark as a letter after the vowel: "Nguyeãn Vaên", "Traàn Thò Hoøa". */
const vni = /[aA][âàáãêäåëûúùøïÂÀÁÃÊÄÅËÛÚÙØÏ]|[eE][âàáãäåûúùøïõÂÀÁÃÄÅÛÚÙØÏÕ]|[oO][âäåûúùøïõÂÄÅÛÚÙØÏÕ]|[uU][úùûøïõÚÙÛØÏÕ]|[öÖ][ôùøûïõÔÙØÛÏÕ]/u
/** Latin letters that neither Vietnamese nor the names of its peoples use. */
const foreign = /[ÄÅÆËÎÏÑÖØÛÜäåæëîïñöøûüÇç]/u

/** The old font a list was typed in, or null. One odd cell is a foreign name; two are a font. */
export function oldFont(texts: readonly string[]): 'file_tcvn3' | 'file_vni' | null {
  const odd = { tcvn3: texts.filter((text) => tcvn3.test(text)).length, vni: texts.filter((text) => vni.test(text)).length }
  const most = Math.max(odd.tcvn3, odd.vni)
  if (most < 2 && !(most === 1 && texts.filter((text) => foreign.test(text)).length > 1)) return null
  return odd.tcvn3 >= odd.vni ? 'file_tcvn3' : 'file_vni'
}
