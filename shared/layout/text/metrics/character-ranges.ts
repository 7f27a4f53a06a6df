// Written by build/scripts/make-font-metrics.mjs; edit that instead.
/** Characters without a width of their own: combining marks and what Unicode lets be ignored. */
export const INVISIBLE_RANGES = `
4t+0 gi+0*34 7n+0*7 7b+0*19 1+0 1+0*2 1+0*2 1+0 20+0*b 1+0 1a+0*l g+0 2t+0*7 2+0*6 2+0*2 1+0*4
z+0 u+0*r 2j+0*b 1m+0*9 9+0 o+0*4 1+0*9 1+0*3 1+0*5 17+0*3 1n+0*9 16+0*o 1+0*w 1j+0 1+0 4+0*8
8+0*7 a+0*2 t+0 1m+0 4+0*4 t+0*2 q+0 2+0*2 1l+0 4+0*2 4+0*2 2+0*3 3+0 u+0*2 3+0 b+0*2 1l+0 4+0*5
1+0*2 p+0*2 m+0*6 1+0 1m+0 2+0 1+0*4 g+0*2 b+0*2 u+0 1p+0 c+0 1e+0 3+0 1j+0 1+0*3 5+0*3 1+0*3
8+0*2 b+0*2 t+0 1m+0 2+0 6+0 5+0*2 k+0*2 s+0*2 1l+0*2 4+0*4 t+0*2 t+0 20+0 7+0*3 1+0 2i+0 2+0*7
c+0*8 2q+0 2+0*9 b+0*7 21+0*2 r+0 1+0 1+0 1j+0*e 1+0*5 1+0*2 5+0*b 1+0*10 9+0 2u+0*4 1+0*6 2+0
2+0*2 p+0*2 4+0*3 g+0*4 d+0 2+0*2 6+0 f+0 5d+0*2 e4+0*3 qa+0*3 t+0*2 u+0*2 u+0*2 1s+0*2 1+0*7 8+0
2+0*9 1+0 9+0 19+0*5 39+0*2 y+0 3a+0*3 4+0*2 9+0 6+0*3 63+0*2 2+0 1m+0 1+0*7 1+0 1+0 2+0*8 6+0*a
2+0 1c+0*1a 2+0*c k+0*4 1c+0 1+0*5 1+0 5+0 14+0*9 c+0*2 w+0*4 2+0*2 1+0*3 1k+0 1+0*2 3+0 1+0*3
1m+0*8 2+0*2 48+0*3 1+0*d 1+0*7 4+0 6+0 3+0*2 5i+0*1s ej+0*5 q+0*5 1d+0*g 2o+0*x 2da+0*3 3x+0
2o+0*w fe+0*4 2z+0*2 5l+0 n4a+0*4 1+0*a w+0*2 28+0*2 7k+0 3+0 4+0 p+0*2 5+0 47+0*2 q+0*i d+0
12+0*8 p+0*b 1a+0*3 1c+0 2+0*4 2+0*2 13+0 1v+0*6 2+0*2 2+0*2 c+0 8+0 1b+0 1f+0 1+0*3 2+0*2 5+0*2
1+0 16+0*2 8+0 6m+0 2+0 4+0 fn4+0 kh+0*g g+0*g 5r+0 4g+0 27+0*9 ec+0 6a+0 45+0*5 1ae+0*3 1+0*2
5+0*4 14+0*3 4+0 4l+0*2 fx+0*4 1t+0*5 8t+0*2 25+0*6 1y+0*b 1d+0*4 3f+0 1i+0*f 15+0 2+0*2 a+0*3
1d+0*4 2+0*2 7+0 1p+0*3 10+0*5 1+0*8 1q+0 c+0*2 1g+0*9 a+0*4 2+0 2n+0*3 2+0 1+0*2 6+0 2+0 4d+0
3+0*8 l+0*2 1l+0*2 3+0 11+0*7 3+0*5 1y+0*6 d+0 1+0 1+0 e+0*2 2d+0*8 2+0*3 1+0 n+0 2c+0*6 1+0
4+0*2 1+0*2 6m+0*4 6+0*2 1+0*2 r+0*2 2d+0*8 2+0 1+0*2 2y+0 1+0 2+0*6 1+0 2t+0 1+0 2+0*4 1+0*5
77+0*9 1+0*2 74+0*2 1+0 4+0 40+0*4 2+0*2 4+0 w+0*a 14+0*6 2+0*4 8+0 9+0*6 2+0*3 1a+0*d 1+0*2 5i+0
1+0*3 1+0 5l+0*7 1+0*6 1+0 2a+0*m 2+0*7 1+0*2 1+0*2 3e+0*6 3+0 1+0*2 1+0*7 1+0 20+0*2 3+0 1+0
9n+0*2 b+0*2 1g+0*5 5+0 1+0 n+0 44l+0 6+0*f 8ug+0*c 3+0*3 1xc+0*5 1n+0*7 t4+0 1r+0*4 29+0 f5k+0*2
1+0*4 3mk+0*1a 2+0*n f4+0*3 9+0*g 2+0*7 u+0*4 44+0*3 1iz+0*1j 4+0*1e 8+0 e+0 m+0*5 1+0*f 11s+0*7
1+0*h 2+0*7 1+0*2 1+0*5 2s+0 4g+0*7 af+0 1p+0*4 e4+0*4 72+0*2 6r+0 2+0 7+0*2 5+0 d6+0*7 31+0*7
gzat+0*35s
`;

/** Characters that have a width and belong to the one before them. */
export const SPACING_MARK_RANGES = `
1s3+0 1j+0 2+0*3 8+0*4 1+0*2 1e+0*2 1m+0*3 6+0*2 2+0*2 a+0 17+0 1m+0*3 1u+0 1m+0*3 8+0 1+0*2
1h+0*2 1m+0 1+0 6+0*2 2+0*2 a+0 2u+0*2 1+0*2 3+0*3 1+0*3 a+0 15+0*3 1p+0*4 1p+0*2 1m+0 1+0*5
2+0*2 1+0*2 9+0*2 s+0 e+0*2 1m+0*3 5+0*3 1+0*3 a+0 16+0*2 23+0*3 6+0*8 i+0*2 1r+0 3j+0 3u+0*2
1r+0 4r+0*2 4+0 6+0 2+0*2 p+0*2 a+0*3 2+0*7 l+0*2 2+0*6 2+0 a+0*3 1a0+0 u+0 3l+0 7+0*8 1+0*2
9m+0*4 2+0*3 4+0*2 1+0*6 68+0*2 1m+0 1+0 9+0 1+0*2 8+0*6 41+0 1c+0 5+0 1+0*5 1+0*2 1p+0 u+0 4+0*2
2+0 1o+0 2+0*3 1+0 3+0*2 1c+0*8 8+0*2 4r+0 l+0 3sm+0*2 noz+0*2 2+0 2g+0*2 1e+0*g 3y+0*2 1b+0
1c+0*2 4+0*2 2+0*3 32+0*2 2+0*2 o+0 19+0 1+0 31+0 2+0*2 5+0 6l+0*2 1+0*2 1+0*2 1+0 jrn+0 1+0 3j+0
19+0*3 4+0*2 37+0 o+0*2 1n+0 1c+0*3 9+0*2 d+0 2l+0*3 3+0*2 1+0 4q+0*3 v+0*2 1m+0*2 1+0*4 2+0*2
2+0*3 9+0 a+0*2 2c+0*3 7+0 2+0 1+0*4 1+0*2 1+0 2t+0*3 8+0*2 3+0 2y+0*3 6+0 1+0*4 2+0 6l+0*3 6+0*4
2+0 35+0*3 8+0*2 1+0 31+0 1+0*2 6+0 2v+0 1+0*2 4+0 79+0*3 9+0 6v+0*6 1+0*2 4+0 2+0 1+0 3y+0*3
8+0*4 4+0 2c+0 t+0*2 1q+0 5l+0 3+0 1+0 5j+0 e+0 2y+0 7+0 2+0 5x+0*5 4+0*2 1+0 9q+0*2 c+0 1c+0*2
8+0*2 1+0 d0o+0*3 2sk+0*1j 2w+0*2 j8z+0*2 6+0*6
`;

/** Characters that are shown as emoji without being asked to. */
export const EMOJI_RANGES = `
6xm+0*2 5p+0*4 3+0 2+0 eh+0*2 l+0*2 1e+0*c 17+0 j+0 d+0 8+0*2 h+0*2 5+0*2 8+0 5+0 l+0 7+0*2 1+0
4+0 2+0 7+0 4+0*2 s+0 z+0 1+0 4+0*3 1+0 1p+0*3 o+0 e+0 nv+0*2 1f+0 4+0 2hf2+0 5m+0 5a+0 2+0*a
23+0*q 1+0 o+0 k+0 2+0*5 1+0*3 l+0*2 4u+0*x c+0*9 1+0*1y 1+0*m c+0*17 4+0*5 c+0*h 3+0 3+0*1z 1+0
1+0*57 2+0*1r d+0*4 1+0*o i+0 q+0*2 d+0 2e+0*2d 1c+0*1y 6+0 3+0*3 2+0*4 3+0*4 b+0*2 7+0*9 6b+0*c
4+0 7v+0*1b 1+0*a 1+0*55 34+0*d 3+0*b 3+0*1l 1+0 4+0*g 2+0*c 4+0*a
`;

/** Characters of the emoji font that no other bundled font has. */
export const EMOJI_FONT_RANGES = `
6d8+0 c+0 49+0 2d+0 33+0*2 a7+0*2 c+0 4m+0 p+0*b 4+0*3 bz+0*2 k+0 1m+0*4 1+0*5 9+0 2+0 2+0*2 2+0
4+0 2+0 1+0*2 2+0 3+0 3+0*2 8+0*3 5+0 1+0 5+0*c b+0*2 2+0 1+0*2 1+0 i+0 2+0*2 i+0*6 1+0 1+0*2 4+0
5+0 2+0*2 4+0*2 b+0*2 5+0*2 2+0 5+0*2 1+0 1+0*2 k+0*2 5+0*6 1+0*4 2+0 4+0 2+0 2+0*6 1+0 2+0 1+0
1+0 6+0 3+0 6+0 a+0*2 f+0 2+0 4+0 1+0 4+0*3 1+0 b+0*2 1c+0*3 9+0 e+0 e+0 ac+0*2 cv+0*3 j+0*2 1f+0
4+0 yi+0 c+0 gp+0 1+0 2fze+0 5m+0 4g+0*2 c+0*2 e+0 2+0*a 23+0*q 1+0*2 n+0 k+0 2+0*9 l+0*2 4u+0*y
2+0*34 2+0*2 1+0*3 2+0*2b 2+0*3 1+0*7b 1+0*1r b+0*6 1+0*o 7+0*2 2+0*8 c+0 2+0*4 2+0 4+0*2 d+0*2
2+0 8+0*2 9+0 5+0*3 c+0*3 8+0*3 2+0 1+0 4+0 6+0 3+0 6+0*2e 1c+0*1y 5+0*8 2+0*3 4+0*a 3+0 1+0*2
3+0 2+0*a 6b+0*c 4+0 7v+0*1b 1+0*a 1+0*55 34+0*d 3+0*9 7+0*1a 1+0*7 8+0*e 4+0*9 7+0*9
`;

/** Characters that text has and that are emoji where the selector for one follows. */
export const TEXT_OR_EMOJI_RANGES = `
6ms+0*6 mg+0 6r+0 6h+0
`;

/** Regions, two letters each, whose flag the emoji font has; other pairs are drawn as two signs. */
export const FLAG_REGIONS = `
ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCI
CKCLCMCNCOCPCRCUCVCWCXCYCZDEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGM
GNGPGQGRGSGTGUGWGYHKHMHNHRHTHUICIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLI
LKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPE
PFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTATCTDTFTGTH
TJTKTLTMTNTOTRTTTVTWTZUAUGUMUNUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW
`;

/** Marks that bind the next letter to the one before them. */
export const VIRAMA_RANGES = `
1u5+0 3j+0 73+0 3j+0 73+0 73+0 kr+0 1i0+0
`;
