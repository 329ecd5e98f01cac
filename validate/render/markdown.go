package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Markdown writes r as GitHub-flavoured Markdown, for the summary of a build or a
// page of a wiki: the verdict, the requirements, what to do, and the documents.
// No quote of a document stands in it, and nothing in a name or title acts as
// markup.
func Markdown(w io.Writer, r *report.Report) error { return MarkdownFor(w, r, Reader{}) }

// MarkdownFor is Markdown for a given reader.
func MarkdownFor(w io.Writer, r *report.Report, who Reader) error {
	m := &markdown{telling: tellingFor(r, false, who), discretion: discreet(r)}
	m.linef("# %s", markdownText(m.say(wFolder, r.Folder)))
	m.blank()
	m.linef("**%s**", markdownText(m.verdict()))
	m.blank()
	if said := m.since(); said != "" {
		m.linef("%s", markdownText(said))
		m.blank()
	}
	m.requirements()
	m.findings(wTodo, true, report.Error, report.Warning)
	m.suggestion()
	m.findings(wGoodToKnow, false, report.Note)
	m.asideLists()
	m.documents()
	m.linef("%s", markdownText(m.say(wCheckedAgainst, r.Profile.Title)+". "+m.say(wAsOf, m.date(r.AsOf))+". "+m.say(wHelpOnly)))
	m.blank()
	m.linef("mappesjekk %s", markdownText(r.Tool.Version))
	if _, err := io.WriteString(w, m.b.String()); err != nil {
		return fmt.Errorf("writing Markdown: %w", err)
	}
	return nil
}

// markdown is a report on its way to Markdown.
type markdown struct {
	*telling
	discretion
	b strings.Builder
}

func (m *markdown) linef(format string, args ...any) { fmt.Fprintf(&m.b, format+"\n", args...) }
func (m *markdown) blank()                           { m.b.WriteByte('\n') }

// row writes a row of a table.
func (m *markdown) row(cells ...string) { m.linef("| %s |", strings.Join(cells, " | ")) }

func (m *markdown) requirements() {
	m.row("", m.say(hPoints), "")
	m.row("---", "---", "---")
	for _, q := range m.Requirements {
		word := markdownText(string(q.Status))
		if s, ok := statuses[q.Status]; ok {
			word = s.sign + " " + m.say(s.word)
		}
		m.row(strings.ReplaceAll(word, " ", "&nbsp;"), markdownText(q.Title), markdownText(m.without(q.Message)))
	}
	m.blank()
}

// findings writes what there is to do or to know, grouped as in the other forms.
func (m *markdown) findings(title word, numbered bool, severities ...report.Severity) {
	groups := m.groups(severities...)
	if len(groups) == 0 {
		return
	}
	m.linef("## %s", markdownText(m.say(title)))
	m.blank()
	for i, g := range groups {
		bullet := "-"
		if numbered {
			bullet = fmt.Sprintf("%d.", i+1)
		}
		said := "**" + markdownText(strings.TrimSuffix(m.without(m.headline(g)), ".")) + ".**"
		if g.advice != "" && (len(g.findings) == 1 || m.ruleTitle(g.rule) != "") {
			said += " " + markdownText(m.without(g.advice))
		}
		m.linef("%s %s", bullet, said)
		indent := strings.Repeat(" ", len(bullet)+1)
		for _, f := range g.findings {
			place := f.Path
			if where := m.where(f.Path, f.Pages, f.Page, f.Line); where != "" {
				place += ", " + where
			}
			if place == "" || strings.Contains(said, "«"+markdownText(place)+"»") {
				continue
			}
			m.linef("%s- %s", indent, markdownText(place))
		}
	}
	m.blank()
}

// suggestion writes what a letter to the school can say, for an office.
func (m *markdown) suggestion() {
	if m.letter == "" {
		return
	}
	m.linef("## %s", markdownText(m.say(aLetter)))
	m.blank()
	listing := false
	for line := range strings.SplitSeq(m.letter, "\n") {
		item, listed := strings.CutPrefix(line, letterItem)
		if listed && !listing {
			m.blank()
		}
		if listing = listed; listed {
			item = "- " + markdownText(item)
		} else {
			item = markdownText(item)
		}
		m.linef("%s", item)
	}
	m.blank()
}

func (m *markdown) asideLists() {
	for _, a := range m.asides() {
		m.linef("## %s (%d)", markdownText(a.heading), len(a.items))
		m.blank()
		for _, item := range a.items {
			said := "**" + markdownText(m.without(item.headline)) + "**"
			if item.place != "" && !strings.Contains(said, markdownText(item.place)) {
				said += " " + markdownText(item.place)
			}
			if item.told != "" {
				said += " – " + markdownText(item.told)
			}
			m.linef("- %s", said)
		}
		m.blank()
	}
}

func (m *markdown) documents() {
	if len(m.Documents) == 0 {
		return
	}
	m.linef("<details><summary>%s (%d)</summary>", markdownText(m.say(wDocuments)), len(m.Documents))
	m.blank()
	m.row(m.say(wFile), m.say(wKind), m.say(wDate))
	m.row("---", "---", "---")
	t := textReport{telling: m.telling}
	for i := range m.Documents {
		d := &m.Documents[i]
		name := d.Path
		if d.Pages != "" {
			name += ", " + m.leaf(d.Format, d.Pages)
		}
		m.row(markdownText(name), markdownText(shortKind(d)), markdownText(t.dateMark(d).text))
	}
	m.blank()
	m.linef("</details>")
	m.blank()
}

// markdownText returns s as text that Markdown shows as it stands. A sign of
// ASCII that could be markup is written behind a backslash (CommonMark 2.4), "&"
// and "<" as entities, because some viewers take HTML before Markdown.
func markdownText(s string) string {
	return markdownSigns.Replace(Visible(s))
}

var markdownSigns = strings.NewReplacer(
	"&", "&amp;", "<", "&lt;", ">", "&gt;",
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "{", `\{`, "}", `\}`, "[", `\[`, "]", `\]`,
	"#", `\#`, "|", `\|`, "~", `\~`, "@", `\@`, "$", `\$`,
)
