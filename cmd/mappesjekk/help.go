package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/render"
)

// helpFor prints the help for the command that the operands name.
func (s *session) helpFor(operands []string) error {
	if len(operands) == 0 {
		return s.help("")
	}
	c, ok := lookupCommand(operands[0])
	if !ok {
		return s.unknownCommand(operands[0])
	}
	return s.help(c.name)
}

// help prints the help for a command, or for the whole program: the examples
// first, because most people need nothing else.
func (s *session) help(command string) error {
	h := helpPage{speaker: s.speaker, width: s.width()}
	if h.width == 0 {
		h.width = render.DefaultWidth
	}
	if c, ok := lookupCommand(command); ok {
		h.command(c)
	} else {
		h.program()
	}
	if _, err := fmt.Fprint(s.Stdout, h.String()); err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}

// helpPage is a page of help on its way to text.
type helpPage struct {
	strings.Builder
	speaker
	width int
}

func (h *helpPage) program() {
	h.paragraph(h.say(hWhat))
	h.examples(commandSpecs[0])
	h.section(hCommands)
	rows := [][2]string{}
	for _, c := range commandSpecs {
		name, also := h.names(c)
		rows = append(rows, [2]string{name + ", " + also, h.say(c.summary)})
	}
	h.rows(rows)
	h.exitCodes()
	h.WriteByte('\n')
	h.paragraph(h.say(hMore))
}

func (h *helpPage) command(c commandSpec) {
	name, also := h.names(c)
	usage := "mappesjekk " + name
	if c.operand != 0 {
		usage += " " + h.say(c.operand)
	}
	summary := h.say(c.summary)
	first, size := utf8.DecodeRuneInString(summary)
	h.paragraph(strings.ToUpper(string(first)) + summary[size:] + ".")
	if len(c.examples) > 0 {
		h.examples(c)
	}
	h.section(hUsage)
	h.WriteString("  " + usage + "\n")
	h.WriteString("  " + h.say(hAlias, "mappesjekk "+also) + "\n")
	if c.about != c.summary {
		h.WriteByte('\n')
		h.paragraph(h.say(c.about))
	}
	if c.operand == hoPath || c.operand == toInbox {
		h.section(hFlags)
	} else {
		h.section(hOnlyFlags)
	}
	var rows [][2]string
	for _, f := range flagSpecs {
		if !f.of(c.name) {
			continue
		}
		name := "--" + f.name
		if f.short != "" {
			name = "-" + f.short + ", " + name
		}
		if f.takes() {
			name += " " + h.say(f.value)
		}
		rows = append(rows, [2]string{name, h.say(f.help)})
	}
	h.rows(rows)
	if c.name == "check" {
		h.exitCodes()
	}
}

func (h *helpPage) section(title message) {
	h.WriteString("\n" + h.say(title) + ":\n")
}

func (h *helpPage) paragraph(text string) {
	for _, line := range render.Wrap(text, h.width) {
		h.WriteString(line + "\n")
	}
}

// names returns what a command is called, in the language of the help first.
func (h *helpPage) names(c commandSpec) (name, also string) {
	if h.lang == "en" {
		return c.name, c.alias
	}
	return c.alias, c.name
}

func (h *helpPage) examples(c commandSpec) {
	h.section(hExamples)
	var pairs []string
	for name, p := range exampleNames {
		pairs = append(pairs, name, p[slices.Index(languages[:], h.lang)])
	}
	names := strings.NewReplacer(pairs...)
	called, _ := h.names(c)
	for _, e := range c.examples {
		h.WriteString("  mappesjekk " + called + names.Replace(strings.TrimPrefix(e.line, "mappesjekk "+c.name)) + "\n")
		for _, line := range render.Wrap(h.say(e.what), h.width-6) {
			h.WriteString("      " + line + "\n")
		}
	}
}

func (h *helpPage) exitCodes() {
	h.section(hExitCodes)
	h.rows([][2]string{
		{fmt.Sprint(exitOK), h.say(hExit0)},
		{fmt.Sprint(exitGaps), h.say(hExit1)},
		{fmt.Sprint(exitUsage), h.say(hExit2)},
		{fmt.Sprint(exitFailure), h.say(hExit3)},
		{fmt.Sprint(exitInterrupted), h.say(hExit130)},
	})
}

// rows prints names with what they mean beside them.
func (h *helpPage) rows(rows [][2]string) {
	const indent, gap, widest = 2, 2, 30
	column := 0
	for _, r := range rows {
		if n := utf8.RuneCountInString(r[0]); n <= widest {
			column = max(column, n)
		}
	}
	for _, r := range rows {
		name := strings.Repeat(" ", indent) + r[0]
		at := indent + column + gap
		if room := at - utf8.RuneCountInString(name); room >= gap {
			name += strings.Repeat(" ", room)
		} else {
			name += "\n" + strings.Repeat(" ", at)
		}
		for i, line := range render.Wrap(r[1], max(h.width-at, 20)) {
			if i > 0 {
				name = strings.Repeat(" ", at)
			}
			h.WriteString(name + line + "\n")
		}
	}
}
