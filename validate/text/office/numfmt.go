package office

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// numberFormat says how a cell shows a number (ECMA-376 part 1, section 18.8.31).
// The zero value is the format General.
type numberFormat struct {
	day, month, year, clock, seconds, elapsed bool
	sections                                  []string // of a format for numbers; nil: General
}

// date reports whether numbers are shown as dates or times.
func (f numberFormat) date() bool { return f.day || f.month || f.year || f.clock || f.elapsed }

// builtinFormats are the formats that files refer to by number alone.
var builtinFormats = map[int]string{
	1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
	14: "dd.mm.yyyy", 15: "d.mmm.yy", 16: "d.mmm", 17: "mmm.yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss",
	22: "dd.mm.yyyy h:mm", 27: "dd.mm.yyyy", 28: "dd.mm.yyyy", 29: "dd.mm.yyyy", 30: "dd.mm.yyyy", 31: "dd.mm.yyyy",
	36: "dd.mm.yyyy", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
	50: "dd.mm.yyyy", 57: "dd.mm.yyyy", 58: "dd.mm.yyyy",
}

// parseFormat reads a format code.
func parseFormat(code string) numberFormat {
	sections := splitSections(code)
	if len(sections) == 0 || strings.EqualFold(code, "general") {
		return numberFormat{}
	}
	var f numberFormat
	body, elapsed := letters(sections[0])
	f.elapsed = elapsed
	f.day = strings.Contains(body, "d")
	f.year = strings.ContainsAny(body, "yg") && !strings.Contains(body, "general")
	f.seconds = strings.Contains(body, "s")
	f.clock = strings.Contains(body, "h") || f.seconds
	// An m beside hours or seconds is minutes; a month has d or y about it, or is
	// alone.
	f.month = strings.Contains(body, "m") && (f.day || f.year || !f.clock && !elapsed)
	if strings.Contains(body, "general") {
		return numberFormat{}
	}
	if !f.date() {
		f.sections = sections
	}
	return f
}

// splitSections cuts a code at the semicolons outside quotes and brackets.
func splitSections(code string) []string {
	var out []string
	from := 0
	quoted, bracket := false, false
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c == '"' && !bracket:
			quoted = !quoted
		case quoted:
		case c == '\\' || c == '_' || c == '*':
			i++
		case c == '[':
			bracket = true
		case c == ']':
			bracket = false
		case c == ';' && !bracket:
			out = append(out, code[from:i])
			from = i + 1
		}
	}
	if from < len(code) {
		out = append(out, code[from:])
	}
	return out
}

// letters returns a section in lower case without what is quoted, and whether it
// counts hours or minutes beyond a day, as [h] does.
func letters(section string) (string, bool) {
	var b strings.Builder
	elapsed := false
	section = strings.ToLower(section)
	for i := 0; i < len(section); i++ {
		switch c := section[i]; c {
		case '"':
			end := strings.IndexByte(section[i+1:], '"')
			if end < 0 {
				return b.String(), elapsed
			}
			i += end + 1
		case '\\', '_', '*':
			i++
		case '[':
			end := strings.IndexByte(section[i:], ']')
			if end < 0 {
				return b.String(), elapsed
			}
			inside := section[i+1 : i+end]
			elapsed = elapsed || inside != "" && strings.Trim(inside, inside[:1]) == "" && strings.ContainsAny(inside[:1], "hms")
			i += end
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), elapsed
}

// show returns n as the cell shows it, in Norwegian.
func (f numberFormat) show(n float64, date1904 bool) string {
	switch {
	case math.IsNaN(n) || math.IsInf(n, 0):
		return ""
	case f.date():
		if s, ok := f.showDate(n, date1904); ok {
			return s
		}
		return general(n)
	case f.sections == nil:
		return general(n)
	}
	return f.showNumber(n)
}

// general returns n as the format General shows it: at most eleven digits.
func general(n float64) string {
	if math.Abs(n) >= 1e11 {
		return strings.Replace(strconv.FormatFloat(n, 'G', 6, 64), ".", ",", 1)
	}
	digits := 10
	if a := math.Abs(n); a >= 1 {
		digits = max(0, 10-len(strconv.FormatFloat(math.Floor(a), 'f', 0, 64)))
	}
	s := strconv.FormatFloat(n, 'f', digits, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		s = "0"
	}
	return strings.Replace(s, ".", ",", 1)
}

var monthNames = [...]string{"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"}

// lastDate is the serial number of 31 December 9999, the last day Excel knows.
const lastDate = 2958466

// showDate returns the date or time of a serial number. It is false for a number
// that is none.
func (f numberFormat) showDate(n float64, date1904 bool) (string, bool) {
	if n < 0 || n >= lastDate {
		return "", false
	}
	if f.elapsed {
		minutes := int64(math.Round(n * 24 * 60))
		return strconv.FormatInt(minutes/60, 10) + ":" + twoDigits(minutes%60), true
	}
	t := serialTime(n, date1904)
	var parts []string
	switch {
	case f.day && n >= 1:
		parts = append(parts, t.Format("02.01.2006"))
	case f.month && f.year:
		parts = append(parts, monthNames[t.Month()-1]+" "+strconv.Itoa(t.Year()))
	case f.month && !f.day:
		parts = append(parts, monthNames[t.Month()-1])
	case f.year && !f.day:
		parts = append(parts, strconv.Itoa(t.Year()))
	}
	switch {
	case f.clock && f.seconds:
		parts = append(parts, t.Format("15:04:05"))
	case f.clock:
		parts = append(parts, t.Format("15:04"))
	}
	return strings.Join(parts, " "), len(parts) > 0
}

func twoDigits(n int64) string {
	if n < 10 {
		return "0" + strconv.FormatInt(n, 10)
	}
	return strconv.FormatInt(n, 10)
}

// serialTime returns the time of a serial number: days since 1 January 1904, or
// since 31 December 1899 in a calendar that has 29 February 1900 in it.
func serialTime(n float64, date1904 bool) time.Time {
	days := math.Floor(n)
	seconds := math.Round((n - days) * 86400)
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case date1904:
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case days < 60:
		epoch = time.Date(1899, 12, 31, 0, 0, 0, 0, time.UTC)
	}
	return epoch.AddDate(0, 0, int(days)).Add(time.Duration(seconds) * time.Second)
}
