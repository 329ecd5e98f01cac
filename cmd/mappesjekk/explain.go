package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// explain is the command that explains a rule or a requirement, or lists all.
func (s *session) explain(c *cli.Context) error {
	look := render.TextOptions{Width: s.width(), Color: s.colour(c.Bool("no-color"))}
	name := c.Args().First()
	rule, isRule := rules.Lookup(name)
	requirement, isRequirement := rules.LookupRequirement(name)
	var err error
	switch {
	case c.NArg() > 1:
		return s.misuse(mManyRules)
	case c.NArg() == 0:
		err = render.ExplainAll(s.Stdout, s.lang, look)
	case isRule:
		err = render.ExplainRule(s.Stdout, rule, s.lang, look)
	case isRequirement:
		err = render.ExplainRequirement(s.Stdout, requirement, s.lang, look)
	default:
		return s.misuse(mUnknownRule, name, s.suggestion("", name, explained()))
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
