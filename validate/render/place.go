package render

import (
	"fmt"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// PageName returns what a person calls pages of a document: "side 3", "ark 2".
// lang is "nb", "nn" or "en", format a report.Document's, pages a number or a
// range.
func PageName(lang, format, pages string) string {
	return Visible(speaker{lang: languageOf(lang)}.leaf(format, pages))
}

// leaf is PageName with a no-break space.
func (p speaker) leaf(format, pages string) string {
	switch format {
	case "xlsx", "xls", "ods":
		return p.say(wSheet, pages)
	case "pptx", "ppt", "odp":
		return p.say(wSlide, pages)
	}
	if strings.Contains(pages, "-") {
		return p.say(wPages, strings.Replace(pages, "-", "–", 1))
	}
	return p.say(wPage, pages)
}

// place returns a file and the place inside it. At most room columns of it are
// the file's name, unless the report is verbose.
func (t *textReport) place(path, where string, room int) string {
	path = Visible(path)
	if where != "" {
		where = ", " + where
	}
	if !t.verbose {
		path = shortenPath(path, max(room-displayWidth(where), 12))
	}
	return path + where
}

// evidence returns the place of e, and what stands there.
func (t *textReport) evidence(path string, page, line int, quote string, room int) string {
	s := t.place(path, t.where(path, "", page, line), room)
	if quote != "" {
		s += ": " + quoted(quote, t.lang)
	}
	return s
}

// date returns an ISO date, month or week as people write it.
func (p speaker) date(iso string) string {
	if day, err := time.Parse(time.DateOnly, iso); err == nil && p.lang != en {
		return day.Format("02.01.2006")
	}
	if month, err := time.Parse("2006-01", iso); err == nil {
		name := month.Month().String()
		if p.lang != en {
			name = norwegianMonths[month.Month()-1]
		}
		return fmt.Sprintf("%s %d", name, month.Year())
	}
	var year, week int
	if n, err := fmt.Sscanf(iso, "%4d-W%2d", &year, &week); err == nil && n == 2 {
		return p.say(wWeek, week, year)
	}
	return iso
}

// norwegianMonths are alike in bokmål and nynorsk.
var norwegianMonths = [...]string{"januar", "februar", "mars", "april", "mai", "juni",
	"juli", "august", "september", "oktober", "november", "desember"}

// decimal returns v with one decimal, at least 0.1.
func (p speaker) decimal(v float64) string {
	s := strconv.FormatFloat(max(v, 0.1), 'f', 1, 64)
	if p.lang == en {
		return s
	}
	return strings.Replace(s, ".", ",", 1)
}

// manifestName is the file in which the school tells what the documents do not.
const manifestName = "saksmappe.yaml"

// dateMark returns what the table says about when d was made, and how it stands
// with that.
func (t *textReport) dateMark(d *report.Document) span {
	switch d.Dated {
	case report.DatedText:
		if d.Updated != "" && d.Updated != d.Date {
			return plainText(t.date(d.Date) + "–" + t.date(d.Updated)) // a log, a revised plan
		}
		return plainText(t.date(d.Date))
	case report.DatedIndex:
		if e := d.DateEvidence; e != nil && path.Base(e.Path) == manifestName {
			return plainText(t.say(wFromSchool, t.date(d.Date)))
		}
		return plainText(t.say(wFromList, t.date(d.Date)))
	case report.DatedName:
		return yellow.of("! " + t.say(wNameOnly))
	case report.DatedUnreadable:
		return red.of("✗ " + t.say(wUnreadable))
	default:
		return red.of("✗ " + t.say(wUndated))
	}
}
