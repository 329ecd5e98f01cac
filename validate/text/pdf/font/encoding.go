package font

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

// encoding gives the text of each one-byte code; "" where it has none.
type encoding [256]string

// The encodings of ISO 32000-1, annex D, that a font can name. WinAnsi is
// Windows-1252 and MacRoman is the Macintosh's own, so both come from x/text.
var (
	winAnsi  = sync.OnceValue(func() *encoding { return fromCharmap(charmap.Windows1252) })
	macRoman = sync.OnceValue(func() *encoding { return fromCharmap(charmap.Macintosh) })
	standard = sync.OnceValue(func() *encoding { return standardEncoding() })
	dingbats = sync.OnceValue(func() *encoding { return dingbatsEncoding() })
	symbol   = sync.OnceValue(func() *encoding { return parseEncoding(symbolText) })
)

func fromCharmap(m *charmap.Charmap) *encoding {
	var e encoding
	for code := ' '; code <= 255; code++ {
		if r := m.DecodeByte(byte(code)); r >= ' ' && r != '\ufffd' && (r < 0x7f || r >= 0xa0) {
			e[code] = expand(string(r))
		}
	}
	return &e
}

// standardText lists where Adobe's StandardEncoding differs from ASCII: code in
// hexadecimal, then the sign.
const standardText = `27 ’ 60 ‘ A1 ¡ A2 ¢ A3 £ A4 ⁄ A5 ¥ A6 ƒ A7 § A8 ¤ A9 ' AA “ AB « AC ‹ AD › AE fi AF fl
B1 – B2 † B3 ‡ B4 · B6 ¶ B7 • B8 ‚ B9 „ BA ” BB » BC … BD ‰ BF ¿ C1 ` + "`" + ` C2 ´ C3 ˆ C4 ˜ C5 ¯ C6 ˘ C7 ˙ C8 ¨
CA ˚ CB ¸ CD ˝ CE ˛ CF ˇ D0 — E1 Æ E3 ª E8 Ł E9 Ø EA Œ EB º F1 æ F5 ı F8 ł F9 ø FA œ FB ß`

func standardEncoding() *encoding {
	e := parseEncoding(standardText)
	for code := ' '; code < 0x7f; code++ {
		if e[code] == "" {
			e[code] = string(code)
		}
	}
	return e
}

// dingbatsText lists the codes of ZapfDingbats whose signs have no place in the
// block that Unicode made for that font.
const dingbatsText = `20 _ 25 ☎ 2A ☛ 2B ☞ 48 ★ 6C ● 6E ■ 73 ▲ 74 ▼ 75 ◆ 77 ◗ A8 ♣ A9 ♦ AA ♥ AB ♠ D5 → D6 ↔ D7 ↕`

// dingbatsEncoding is the encoding of ZapfDingbats: its codes lie in Unicode's
// block of dingbats in their own order.
func dingbatsEncoding() *encoding {
	e := parseEncoding(dingbatsText)
	for code := rune(0x21); code <= 0xfe; code++ {
		switch {
		case e[code] != "" || code >= 0x7f && code <= 0xa0 || code == 0xf0:
		case code <= 0x7e:
			e[code] = string(0x2700 + code - 0x20)
		case code >= 0xac && code <= 0xb5:
			e[code] = string(0x2460 + code - 0xac) // digits in circles
		default:
			e[code] = string(0x2761 + code - 0xa1)
		}
	}
	return e
}

// symbolText holds the signs of the Symbol font that stand in ordinary papers.
const symbolText = `20 _ 21 ! 23 # 25 % 26 & 28 ( 29 ) 2A ∗ 2B + 2C , 2D − 2E . 2F / 30 0 31 1 32 2 33 3 34 4 35 5 36 6 37 7 38 8 39 9
3A : 3B ; 3C < 3D = 3E > 3F ? 41 Α 42 Β 43 Χ 44 Δ 45 Ε 46 Φ 47 Γ 48 Η 49 Ι 4B Κ 4C Λ 4D Μ 4E Ν 4F Ο 50 Π 51 Θ 52 Ρ 53 Σ
54 Τ 55 Υ 57 Ω 58 Ξ 59 Ψ 5A Ζ 5B [ 5D ] 61 α 62 β 63 χ 64 δ 65 ε 66 φ 67 γ 68 η 69 ι 6A ϕ 6B κ 6C λ 6D μ 6E ν 6F ο 70 π 71 θ
72 ρ 73 σ 74 τ 75 υ 77 ω 78 ξ 79 ψ 7A ζ 7B { 7C | 7D } 7E ∼ A0 € A2 ′ A3 ≤ A4 ⁄ A5 ∞ AB ↔ AC ← AD ↑ AE → AF ↓ B0 ° B1 ± B2 ″
B3 ≥ B4 × B7 • B8 ÷ B9 ≠ BB ≈ BC … D7 ⋅ DE ⇒ F0 `

func parseEncoding(list string) *encoding {
	var e encoding
	fields := strings.Fields(list)
	for i := 0; i+1 < len(fields); i += 2 {
		code, err := strconv.ParseUint(fields[i], 16, 8)
		if err != nil {
			continue
		}
		e[code] = fields[i+1]
		if fields[i+1] == "_" {
			e[code] = " "
		}
	}
	return &e
}

// baseEncoding returns the encoding that name names; nil if it is none of them.
func baseEncoding(name string) *encoding {
	switch name {
	case "WinAnsiEncoding", "PDFDocEncoding":
		return winAnsi()
	case "MacRomanEncoding":
		return macRoman()
	case "StandardEncoding":
		return standard()
	}
	return nil
}

//go:embed aglfn.txt
var aglfn string

// glyphNames is Adobe's glyph list for new fonts.
var glyphNames = sync.OnceValue(func() map[string]string {
	names := make(map[string]string, 800)
	for line := range strings.Lines(aglfn) {
		code, rest, ok := strings.Cut(line, ";")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		name, _, _ := strings.Cut(rest, ";")
		if r, err := strconv.ParseUint(code, 16, 32); err == nil {
			names[name] = string(rune(r))
		}
	}
	for name, sign := range olderNames {
		names[name] = sign
	}
	return names
})

// olderNames are names that fonts use although the list for new fonts leaves
// them out.
var olderNames = map[string]string{
	"ff": "ff", "fi": "fi", "fl": "fl", "ffi": "ffi", "ffl": "ffl", "st": "st",
	"nbspace": " ", "nonbreakingspace": " ", "sfthyphen": "\u00ad", "softhyphen": "\u00ad", "hyphenminus": "-",
	"middot": "·", "increment": "∆", "Ohm": "Ω", "mu1": "µ", "overscore": "¯", "slashmath": "/", "dotlessj": "ȷ",
	"arrowvertex": "│", "bulletoperator": "∙", "checkmark": "✓", "circle": "○", "H18533": "■", "squareblack": "■",
	"visiblespace": " ", "visualspace": " ",
}

// glyphText returns the text that a glyph's name stands for, after the rules of
// the Adobe Glyph List specification: "f_i" is made of parts, "a.sc" is a form of
// "a", "uni00E6" and "u1F600" give code points. It returns "" for names such as
// "g17", which say nothing.
func glyphText(name string) string {
	if text, ok := glyphNames()[name]; ok {
		return text
	}
	if base, _, ok := strings.Cut(name, "."); ok {
		if base == "" {
			return ""
		}
		return glyphText(base)
	}
	if strings.Contains(name, "_") {
		var b strings.Builder
		for part := range strings.SplitSeq(name, "_") {
			text := glyphText(part)
			if text == "" {
				return ""
			}
			b.WriteString(text)
		}
		return b.String()
	}
	return codePoints(name)
}

// codePoints reads "uni00E600F8" and "u1F600".
func codePoints(name string) string {
	digits, unit := "", 4
	switch {
	case strings.HasPrefix(name, "uni") && len(name) >= 7:
		digits = name[3 : 3+(len(name)-3)/4*4]
	case strings.HasPrefix(name, "u") && len(name) >= 5 && len(name) <= 7:
		digits, unit = name[1:], len(name)-1
	default:
		return ""
	}
	var b strings.Builder
	for ; len(digits) >= unit; digits = digits[unit:] {
		r, err := strconv.ParseUint(digits[:unit], 16, 32)
		if err != nil {
			return ""
		}
		b.WriteRune(rune(r))
	}
	return b.String()
}
