package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// explain is the command that explains a rule or a requirement, or all of them.
func (s *session) explain(c *cli.Context) error {
	format, err := s.oneOf(c, "format", "text", "text", "markdown", "json")
	if err != nil {
		return err
	}
	if c.NArg() > 1 {
		return s.misuse(mManyRules)
	}
	name := c.Args().First()
	what, known := render.Explain(name, s.lang)
	if c.NArg() > 0 && !known {
		return s.misuse(mUnknownRule, name, s.suggestion("", name, explained()))
	}
	look := render.TextOptions{Width: s.width(), Color: s.colour(c.Bool("no-color"))}
	switch all := !known; {
	case format == "json" && all:
		err = render.WriteJSON(s.Stdout, render.Explanations(s.lang))
	case format == "json":
		err = render.WriteJSON(s.Stdout, what)
	case format == "markdown" && all:
		err = render.ExplainMarkdown(s.Stdout, render.Explanations(s.lang)...)
	case format == "markdown":
		err = render.ExplainMarkdown(s.Stdout, what)
	case all:
		err = render.ExplainList(s.Stdout, s.lang, look)
	default:
		err = render.ExplainText(s.Stdout, what, look)
	}
	if err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}

// explained returns the names of everything that can be explained.
func explained() []string {
	var names []string
	for _, r := range rules.All() {
		names = append(names, r.ID)
	}
	for _, q := range rules.Requirements() {
		names = append(names, q.ID)
	}
	return names
}

// schema is the command that prints a JSON Schema.
func (s *session) schema(c *cli.Context) error {
	names := schema.Names()
	if c.NArg() != 1 {
		return s.misuse(mNoSchema, s.either(names))
	}
	name := c.Args().First()
	text, err := schema.Text(name)
	if err != nil {
		return s.misuse(mUnknownSchema, name, s.either(names), s.suggestion("", name, names))
	}
	if _, err := fmt.Fprintf(s.Stdout, "%s", text); err != nil {
		return s.fault(mCannotPrint)
	}
	return nil
}
