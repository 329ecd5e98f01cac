package schema

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

// check runs the schema over a tree. A panic in the checker becomes an error.
func (c *checker) check(tree *node) (violations []Violation, err error) {
	defer func() {
		if r := recover(); r != nil {
			violations, err = nil, errors.New("schema: the checker failed on this document")
		}
	}()
	result, err := c.compiled.Validate(gojsonschema.NewRawLoader(tree.value(c, c.root)))
	if err != nil {
		return nil, fmt.Errorf("schema: checking: %w", err)
	}
	var vague []Violation
	for _, e := range result.Errors() {
		v, told := c.explain(tree, e)
		switch {
		case told:
			violations = append(violations, v)
		case v.Problem == Invalid:
			vague = append(vague, v)
		}
	}
	if len(violations) == 0 {
		return vague, nil
	}
	return violations, nil
}

// separator parts the steps of a path in the checker's context. No field name
// holds it; see fieldKey.
const separator = "\x00"

// explain turns an error of the checker into a violation. The result false is
// for errors that only sum up others, which count where nothing else is said.
func (c *checker) explain(tree *node, e gojsonschema.ResultError) (Violation, bool) {
	path := strings.Split(e.Context().String(separator), separator)[1:]
	detail := func(key string) string { return fmt.Sprint(e.Details()[key]) }
	n, at := tree.find(path)
	s := c.at(path)
	v := Violation{Position: at, path: path}
	switch e.Type() {
	case "required":
		v.Problem, v.Expected = MissingField, []string{detail("property")}
	case "additional_property_not_allowed":
		v.Problem, v.Expected = UnknownField, s.fields()
		v.path = child(path, detail("property"))
		_, v.Position = tree.find(v.path)
		v.Got, v.Suggest = tellable(detail("property")), nearest(detail("property"), v.Expected)
	case "invalid_property_name":
		v.Problem, v.Expected = BadForm, []string{formCode}
		v.path = child(path, detail("property"))
		_, v.Position = tree.find(v.path)
	case "invalid_type":
		v.Problem, v.Expected = WrongType, s.types()
		if form := s.expected(); form != "" {
			v.Problem, v.Expected = BadForm, []string{form}
		}
	case "enum":
		v.Problem, v.Expected = NotOneOf, s.codes()
		v.Got, v.Suggest = tellable(n.text), nearest(n.text, v.Expected)
	case "pattern":
		if n.kind != text {
			return v, false // the pattern of a field's name, told as such
		}
		v.Problem = Invalid
		if form := s.expected(); form != "" {
			v.Problem, v.Expected = BadForm, []string{form}
		}
	case "string_gte":
		v.Problem, v.Expected = TooShort, []string{detail("min")}
		if n.text == "" {
			v.Problem, v.Expected = EmptyText, nil
		}
	case "string_lte":
		v.Problem, v.Expected = TooLong, []string{detail("max")}
	case "array_min_items", "array_min_properties":
		v.Problem, v.Expected = TooFew, []string{detail("min")}
	case "array_max_items", "array_max_properties":
		v.Problem, v.Expected = TooMany, []string{detail("max")}
	case "number_gte":
		v.Problem, v.Expected = OutOfRange, []string{"≥ " + detail("min")}
	case "number_lte":
		v.Problem, v.Expected = OutOfRange, []string{"≤ " + detail("max")}
	case "unique":
		v.Problem = RepeatedValue
		if j, err := strconv.Atoi(detail("j")); err == nil && j < len(n.items) {
			v.Position, v.path = n.items[j].at, child(path, detail("j"))
		}
		if i, err := strconv.Atoi(detail("i")); err == nil && i < len(n.items) {
			v.Expected = []string{strconv.Itoa(n.items[i].at.Line)}
		}
	case "false":
		v.Problem = Misplaced
	default:
		v.Problem = Invalid
		return v, false
	}
	return v, true
}
