export interface Sitter {
  readonly sex: "F" | "M";
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly hairLight: string;
  readonly eyes: string;
  readonly clothes: string;
  readonly collar: string;
  readonly background: string;
}

/** A drawn passport photo, 35 x 45 in proportion. Nobody's face. */
export function portrait(s: Sitter): string {
  const woman = s.sex === "F";
  const hairBack = woman
    ? `<path d="M98 168 C88 70 262 70 252 168 C256 230 266 290 262 330 C236 352 114 352 88 330 C84 290 94 230 98 168Z" fill="url(#hair)"/>`
    : `<path d="M108 176 C98 84 252 84 242 176 L236 214 L114 214Z" fill="url(#hair)"/>`;
  const hairFront = woman
    ? `<path d="M175 92 C130 92 106 126 108 190 C116 164 130 140 152 124 C170 140 214 142 236 182 C246 122 220 92 175 92Z" fill="url(#hair)"/><path d="M152 124 C136 138 122 162 116 196" stroke="${s.hairLight}" stroke-width="2.4" fill="none" opacity=".5"/><path d="M170 128 C196 138 224 152 234 180" stroke="${s.hairLight}" stroke-width="2.4" fill="none" opacity=".5"/>`
    : `<path d="M110 186 C102 112 136 84 178 86 C224 84 250 116 240 186 C236 164 230 148 224 138 C196 146 150 140 132 130 C122 144 114 162 110 186Z" fill="url(#hair)"/><path d="M134 128 C160 108 200 106 222 134" stroke="${s.hairLight}" stroke-width="2" fill="none" opacity=".45"/>`;
  const brow = woman ? 4 : 6.4;
  const lips = woman ? "#a8505a" : "#a4685c";
  const beard = woman
    ? ""
    : `<path d="M118 216 C120 262 146 292 175 292 C204 292 230 262 232 216 C228 252 206 272 175 272 C144 272 122 252 118 216Z" fill="${s.hair}" opacity=".13"/>`;
  return `<svg viewBox="50 56 250 322" preserveAspectRatio="xMidYMid slice" style="display:block;width:100%;height:100%">
<defs>
<radialGradient id="bg" cx=".5" cy=".4" r=".8"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="${s.background}"/></radialGradient>
<linearGradient id="face" x1="0" x2="1"><stop offset="0" stop-color="${s.shade}"/><stop offset=".28" stop-color="${s.skin}"/><stop offset=".74" stop-color="${s.skin}"/><stop offset="1" stop-color="${s.shade}"/></linearGradient>
<linearGradient id="neck" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${s.shade}"/><stop offset=".6" stop-color="${s.skin}"/></linearGradient>
<linearGradient id="hair" x1="0" y1="0" x2=".4" y2="1"><stop offset="0" stop-color="${s.hairLight}"/><stop offset=".45" stop-color="${s.hair}"/><stop offset="1" stop-color="${s.hair}"/></linearGradient>
<linearGradient id="cloth" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${s.clothes}"/><stop offset="1" stop-color="${s.clothes}" stop-opacity=".95"/></linearGradient>
<radialGradient id="blush"><stop offset="0" stop-color="#d8776a" stop-opacity=".34"/><stop offset="1" stop-color="#d8776a" stop-opacity="0"/></radialGradient>
<filter id="soft"><feGaussianBlur stdDeviation="3.2"/></filter></defs>
<rect width="350" height="450" fill="${s.background}"/><rect width="350" height="450" fill="url(#bg)"/>
${hairBack}
<path d="M146 262 L146 336 C160 356 190 356 204 336 L204 262Z" fill="url(#neck)"/>
<path d="M28 450 C32 372 92 350 146 328 C160 350 190 350 204 328 C258 350 318 372 322 450Z" fill="url(#cloth)"/>
<path d="M146 326 C132 338 128 346 124 352 L175 404 L226 352 C222 346 218 338 204 326 C196 348 154 348 146 326Z" fill="${s.collar}"/>
<path d="M148 328 C158 352 192 352 202 328 L175 388Z" fill="${s.skin}"/>
<path d="M148 328 C158 350 192 350 202 328 L196 346 C186 356 164 356 154 346Z" fill="${s.shade}" opacity=".55" filter="url(#soft)"/>
${woman ? "" : `<path d="M110 190 C100 186 98 222 114 226Z M240 190 C250 186 252 222 236 226Z" fill="${s.shade}"/>`}
<path d="M112 178 C112 116 140 100 175 100 C210 100 238 116 238 178 C238 238 210 ${woman ? 288 : 292} 175 ${woman ? 290 : 296} C140 ${woman ? 288 : 292} 112 238 112 178Z" fill="url(#face)"/>
<ellipse cx="138" cy="228" rx="20" ry="15" fill="url(#blush)"/><ellipse cx="212" cy="228" rx="20" ry="15" fill="url(#blush)"/>
${beard}
<path d="M129 180 C139 171 153 172 161 179" stroke="${s.hair}" stroke-width="${brow}" fill="none" stroke-linecap="round"/>
<path d="M189 179 C197 172 211 171 221 180" stroke="${s.hair}" stroke-width="${brow}" fill="none" stroke-linecap="round"/>
<path d="M130 199 C138 189 153 189 160 200 C152 206 138 206 130 199Z" fill="#fbf8f4"/><path d="M190 200 C197 189 212 189 220 199 C212 206 198 206 190 200Z" fill="#fbf8f4"/>
<circle cx="145.500" cy="198" r="6.600" fill="${s.eyes}"/><circle cx="204.500" cy="198" r="6.600" fill="${s.eyes}"/><circle cx="145.500" cy="198" r="3" fill="#120d0b"/><circle cx="204.500" cy="198" r="3" fill="#120d0b"/><circle cx="147.500" cy="196" r="1.300" fill="#fff"/><circle cx="206.500" cy="196" r="1.300" fill="#fff"/>
<path d="M129 199 C138 188 153 188 161 200" stroke="#2a1d18" stroke-width="${woman ? 2.8 : 1.8}" fill="none" stroke-linecap="round"/><path d="M189 200 C197 188 212 188 221 199" stroke="#2a1d18" stroke-width="${woman ? 2.8 : 1.8}" fill="none" stroke-linecap="round"/>
<path d="M172 192 C169 214 164 226 164 233 C168 240 182 240 186 233" stroke="${s.shade}" stroke-width="2.600" fill="none" stroke-linecap="round"/><path d="M166 236 C170 239 173 237 175 239 C177 237 180 239 184 236" stroke="#8d5f4c" stroke-width="1.600" fill="none" stroke-linecap="round" opacity=".7"/>
<path d="M152 258 C160 253 169 252 175 255 C181 252 190 253 198 258 C190 ${woman ? 269 : 266} 160 ${woman ? 269 : 266} 152 258Z" fill="${lips}"/><path d="M152 258 C164 260 186 260 198 258" stroke="#6f3038" stroke-width="1.500" fill="none"/>
<path d="M162 276 C170 279 180 279 188 276" stroke="${s.shade}" stroke-width="2" fill="none" opacity=".7"/>
${hairFront}
</svg>`;
}
