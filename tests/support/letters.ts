// The 134 accented letters of Vietnamese, small ones first.
const vowels = 'aăâeêioôơuưy'
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const small = [...Array.from('ăâêôơưđ'), ...Array.from(vowels).flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))].join('')

export const accented = small + small.toLocaleUpperCase('vi')
