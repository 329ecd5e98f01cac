package font

import (
	"strings"

	"github.com/ledongthuc/pdf"
	metrics "github.com/pdfcpu/pdfcpu/pkg/font"
	"golang.org/x/text/encoding/charmap"
)

// familyOf returns which of the standard 14 fonts v is or comes nearest to.
func familyOf(v pdf.Value) string {
	name := v.Key("BaseFont").Name()
	if _, after, ok := strings.Cut(name, "+"); ok {
		name = after
	}
	lower := strings.ToLower(name)
	has := func(parts ...string) bool {
		for _, part := range parts {
			if strings.Contains(lower, part) {
				return true
			}
		}
		return false
	}
	bold, italic := has("bold", "black", "heavy"), has("italic", "oblique")
	switch {
	case has("zapfdingbats"):
		return "ZapfDingbats"
	case lower == "symbol" || strings.HasPrefix(lower, "symbol,") || lower == "symbolmt":
		return "Symbol"
	case has("courier", "mono", "consolas"):
		return styled("Courier", "", "Oblique", bold, italic)
	case has("times", "serif", "georgia", "garamond", "roman", "cambria") && !has("sans"):
		return styled("Times", "Roman", "Italic", bold, italic)
	}
	return styled("Helvetica", "", "Oblique", bold, italic)
}

// styled puts together the name of a standard font.
func styled(family, plain, slant string, bold, italic bool) string {
	style := ""
	if bold {
		style = "Bold"
	}
	if italic {
		style += slant
	}
	if style == "" {
		style = plain
	}
	if style == "" {
		return family
	}
	return family + "-" + style
}

// standardWidth returns the width of a glyph in a standard font, in thousandths
// of the font size. pdfcpu's table goes by the codes of the font's own encoding,
// which is WinAnsi for those of letters.
func standardWidth(family string, code uint32, text string) float64 {
	if family != "Symbol" && family != "ZapfDingbats" {
		if text == "" {
			return 0
		}
		b, ok := charmap.Windows1252.EncodeRune([]rune(text)[0])
		if !ok {
			return 500
		}
		code = uint32(b)
	}
	width, err := metrics.CharWidth(family, rune(code))
	if err != nil {
		return 500
	}
	return float64(width)
}
